import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundQuote } from '../../src/cite/bound-quote.ts';
import { findQuote } from '../../src/cite/find-quote.ts';
import { makeQuote } from '../../src/cite/make-quote.ts';
import { nearestWords } from '../../src/cite/nearest-words.ts';
import { quoteParameters, readQuotes } from '../../src/links/quote.ts';
import { textDirective } from '../../src/links/text-directive.ts';
import { wordsAddress } from '../../src/links/words-address.ts';
import type { TextBlock, TextStretch } from '../../src/text/text-block.ts';

const blocks: TextBlock[] = [
	{ locator: '', text: '北城市治水规划' },
	{ locator: 's1', text: '一、总体要求' },
	{ locator: 's1-p1', text: '坚持生态优先，到2025年水质达标率90%以上，坚持绿色发展，建设幸福河湖。' },
	{ locator: 's1-p2', text: '坚持绿色发展，推进（一河一策），“河长制”全覆盖……形成长效机制，让群众满意。' },
	{ locator: 's2', text: '二、保障措施' },
	{ locator: 's2-p1', text: '加强组织领导，压实各级责任，定期开展督查考核，确保各项任务落到实处。' },
];

/** The stretch of some words, which stand once in a block. */
function stretchOf(block: number, words: string): TextStretch {
	const offset = blocks[block]?.text.indexOf(words) ?? -1;
	expect(offset).toBeGreaterThanOrEqual(0);
	return { from: { block, offset }, to: { block, offset: offset + words.length } };
}

function wordsAt(page: readonly TextBlock[], { from, to }: TextStretch): string {
	if (from.block === to.block) return page[from.block]?.text.slice(from.offset, to.offset) ?? '';
	const middle = page.slice(from.block + 1, to.block).map(({ text }) => text);
	return [page[from.block]?.text.slice(from.offset), ...middle, page[to.block]?.text.slice(0, to.offset)].join('\n');
}

describe('makeQuote', () => {
	test('words that stand once need nothing around them', () => {
		expect(makeQuote(blocks, stretchOf(2, '幸福河湖'))).toEqual({
			start: '幸福河湖',
			end: null,
			prefix: '',
			suffix: '',
		});
	});

	test('words that stand in several places take as little around them as tells them apart', () => {
		const quote = makeQuote(blocks, stretchOf(3, '坚持绿色发展'));
		expect(quote).toEqual({ start: '坚持绿色发展', end: null, prefix: '', suffix: '，推进（一' });
	});

	test('words over several blocks are cut at punctuation', () => {
		const from = { block: 2, offset: 0 };
		const to = { block: 5, offset: blocks[5]?.text.length ?? 0 };
		expect(makeQuote(blocks, { from, to })).toEqual({
			start: '坚持生态优先，到2025年水质达标率90%以上',
			end: '确保各项任务落到实处。',
			prefix: '',
			suffix: '',
		});
	});
});

describe('text directive', () => {
	test('its own signs are encoded in every part', () => {
		expect(textDirective({ start: 'a-b,c&d', end: 'e f', prefix: '前-', suffix: '，后' })).toBe(
			':~:text=%E5%89%8D%2D-,a%2Db%2Cc%26d,e%20f,-%EF%BC%8C%E5%90%8E',
		);
	});

	test('words that begin or end inside a word take the rest of it as context', () => {
		const words = '进（一河一策';
		const stretch = stretchOf(3, words);
		const quote = makeQuote(blocks, stretch);
		expect(quote).toEqual({ start: words, end: null, prefix: '', suffix: '' });
		expect(boundQuote(blocks, stretch, quote).prefix).toBe('推');
		expect(boundQuote(blocks, stretchOf(3, '推进'), makeQuote(blocks, stretchOf(3, '推进')))).toEqual({
			start: '推进',
			end: null,
			prefix: '',
			suffix: '',
		});
	});

	test('an address carries locator, parameters and directive', () => {
		const quote = { start: '河湖', end: null, prefix: '', suffix: '' };
		expect(wordsAddress('https://example.org/documents/a/', 's1-p1', quote, { ...quote, suffix: '。' })).toBe(
			'https://example.org/documents/a/?quote=%E6%B2%B3%E6%B9%96#s1-p1:~:text=%E6%B2%B3%E6%B9%96,-%E3%80%82',
		);
	});
});

test('a lone ellipsis parts long words, and may be the text’s own', () => {
	const around = { prefix: '', suffix: '' };
	expect(readQuotes(new URLSearchParams({ quote: '甲乙…丙丁' }))).toEqual([
		{ start: '甲乙', end: '丙丁', ...around },
		{ start: '甲乙…丙丁', end: null, ...around },
	]);
	expect(readQuotes(new URLSearchParams({ quote: '全覆盖……形成' }))).toEqual([
		{ start: '全覆盖……形成', end: null, ...around },
	]);
	expect(readQuotes(new URLSearchParams({ quote: ' ' }))).toEqual([]);
});

describe('findQuote', () => {
	const quotesOf = (words: string, prefix = '', suffix = '') =>
		readQuotes(new URLSearchParams({ quote: words, prefix, suffix }));

	test.each([
		['where they stood', '幸福河湖', 's1-p1', 'same', '幸福河湖'],
		['in another paragraph', '幸福河湖', 's1-p2', 'moved', '幸福河湖'],
		['under a locator that is gone', '幸福河湖', 's9-p9', 'moved', '幸福河湖'],
		['with other punctuation', '坚持生态优先,到2025年', 's1-p1', 'near', '坚持生态优先，到2025年'],
		['with a corrected character', '坚持生太优先', 's1-p1', 'near', '坚持生态优先'],
		['with a corrected digit', '到2026年水质达标', 's1-p1', 'near', '到2025年水质达标'],
		['with a character more', '加强党的组织领导', 's2-p1', 'near', '加强组织领导'],
		['of which one is nearer', '坚持绿色发展', 's1-p2', 'same', '坚持绿色发展'],
		['long and cut', '坚持绿色发展…任务落到实处。', 's1-p2', 'same', null],
		['long, cut and changed', '坚持绿色大发展…任务落在实处。', 's1-p2', 'near', null],
	])('words %s', (_name, words, locator, likeness, expected) => {
		const found = findQuote(blocks, quotesOf(words), locator);
		expect(found?.likeness).toBe(likeness);
		const text = found === null ? '' : wordsAt(blocks, found.stretch);
		if (expected !== null) expect(text).toBe(expected);
		else expect(text).toMatch(/^坚持绿色发展，推进.+任务落到实处。$/su);
	});

	test('what stands around them decides between equal words', () => {
		const found = findQuote(blocks, quotesOf('坚持绿色发展', '以上，'), 's2-p1');
		expect(found?.stretch.from).toEqual({ block: 2, offset: 24 });
	});

	test.each(['魑魅魍魉', '水', '完全没有出现过的一句话'])('nothing is like %s', (words) => {
		expect(findQuote(blocks, quotesOf(words === '水' ? '氺' : words), 's1-p1')).toBeNull();
	});
});

const character = fc.constantFrom(...'改革开放，。“”创新…、');
const page = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 5 });

test('every quote leads back to its words', () => {
	fc.assert(
		fc.property(page, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (texts, first, last, at, until) => {
			const own = texts.map((text, place): TextBlock => ({ locator: `p${place + 1}`, text }));
			const [a, b] = [first % own.length, last % own.length].sort((left, right) => left - right) as [number, number];
			const [x, y] = [at % (own[a]?.text.length ?? 1), until % (own[b]?.text.length ?? 1)];
			const offsets = a === b && x > y ? { from: y, to: x + 1 } : { from: x, to: y + 1 };
			const stretch = { from: { block: a, offset: offsets.from }, to: { block: b, offset: offsets.to } };
			const quote = makeQuote(own, stretch);
			fc.pre(quote.prefix.length + quote.suffix.length < 40 && wordsAt(own, stretch).trim() !== '');
			fc.pre(!/^…|…$|(?<!…)…(?!…)/u.test(`${quote.start}|${quote.end ?? ''}`) && quote.start.trim() === quote.start);
			const found = findQuote(own, readQuotes(quoteParameters(quote)), `p${a + 1}`);
			expect(found).not.toBeNull();
			if (quote.end === null && found !== null) expect(wordsAt(own, found.stretch)).toBe(wordsAt(own, stretch));
		}),
	);
});

test('the nearest words are no further off than any other', () => {
	const short = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(short, fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 12 }), (words, text) => {
			const distances = Array.from({ length: text.length + 1 }, (_, start) =>
				Array.from({ length: text.length - start + 1 }, (__, size) => distance(words, text.slice(start, start + size))),
			).flat();
			const best = Math.min(...distances);
			const limit = words.length < 4 ? 0 : Math.floor(words.length * 0.3);
			const found = nearestWords(words, text);
			expect(found.length > 0).toBe(best <= limit);
			for (const { start, end, errors } of found) {
				expect(errors).toBe(best);
				expect(distance(words, text.slice(start, end))).toBe(best);
			}
		}),
	);
});

/** Edit distance, by its definition. */
function distance(left: string, right: string): number {
	if (left === '' || right === '') return left.length + right.length;
	if (left.at(-1) === right.at(-1)) return distance(left.slice(0, -1), right.slice(0, -1));
	const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
	return 1 + Math.min(distance(a, b), distance(a, right), distance(left, b));
}
