import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/cite/words/find-quote.ts';
import { wordsSum } from '../../../src/cite/words/words-sum.ts';
import { readQuotes } from '../../../src/links/quote.ts';
import { stretchWords, type TextBlock } from '../../../src/text/text-block.ts';
import { makeQuote, quoteParameters } from './make-quote.ts';
import { blocks } from './page.ts';

/** Finds the words of an address with the parameters given, in a page. */
function find(
	quote: string,
	locator: string,
	around: Record<string, string> = {},
	page: readonly TextBlock[] = blocks,
) {
	const named = page.findIndex((block) => block.locator === locator);
	const found = findQuote(page, readQuotes(new URLSearchParams({ quote, ...around })), named === -1 ? null : named);
	if (found === null) return null;
	return {
		likeness: found.likeness,
		block: found.stretch.from.block,
		words: stretchWords(page, found.stretch).join(''),
	};
}

describe('words', () => {
	test.each([
		['where they stood', '幸福河湖', 's1-p1', 'same', '幸福河湖'],
		['of the title', '治水规划', '', 'same', '治水规划'],
		['in another paragraph', '幸福河湖', 's1-p2', 'moved', '幸福河湖'],
		['under a locator that is gone', '幸福河湖', 's9-p9', 'moved', '幸福河湖'],
		['with other signs', '坚持生态优先,到2025年', 's1-p1', 'near', '坚持生态优先，到2025年'],
		['with other signs in another paragraph', '坚持生态优先,到2025年', 's2-p1', 'near', '坚持生态优先，到2025年'],
		['with a corrected character', '坚持生太优先', 's1-p1', 'near', '坚持生态优先'],
		['with a character more', '加强党的组织领导', 's2-p1', 'near', '加强组织领导'],
		['of which one is nearer', '坚持绿色发展', 's1-p2', 'same', '坚持绿色发展'],
	])('%s', (_name, words, locator, likeness, expected) => {
		expect(find(words, locator)).toMatchObject({ likeness, words: expected });
	});

	test.each([
		['with another digit', '到2026年水质达标', 's1-p1'],
		['with a corrected character in another paragraph', '坚持生太优先', 's2-p1'],
		['with a corrected character, where the paragraph is not known', '坚持生太优先', 's9'],
		['that are nowhere', '魑魅魍魉', 's1-p1'],
		['too short to be alike', '氺', 's1-p1'],
		['that now stand in a number', '5年水质', 's1-p1'],
		['of which a number goes on', '达标率9', 's1-p1'],
	])('%s are gone', (_name, words, locator) => expect(find(words, locator)).toBeNull());

	test.each([
		['a negation moved', '并不意味着全面放开市场准入', '并意味着不全面放开市场准入。'],
		['a digit moved to the number beside', '安排2020年15个项目', '安排20201年5个项目。'],
		['another place is as like', '都市圈、城市群', '推进都市圈、城二市群建设，统筹都市圈和城市群发展。'],
	])('are gone where %s', (_, words, text) => expect(find(words, 'p1', {}, [{ locator: 'p1', text }])).toBeNull());

	test('of which the last character was corrected are near, also where a number follows', () => {
		const page = [{ locator: 'p1', text: '基层党建工作连续三年进步。' }];
		expect(find('基层党建工作连某', 'p1', {}, page)).toMatchObject({ likeness: 'near', words: '基层党建工作连续' });
	});

	test('behind a negation count only where the address says so', () => {
		const page = [{ locator: 'p1', text: '各单位不得擅自变更。' }];
		expect(find('得擅自变更', 'p1', {}, page)).toBeNull();
		expect(find('得擅自变更', 'p1', { prefix: '各单位不' }, page)).toMatchObject({ likeness: 'same' });
	});

	test('what stands around them decides between equal words', () => {
		expect(find('坚持绿色发展', 's2-p1', { prefix: '以上，' })).toMatchObject({ likeness: 'moved', block: 2 });
		expect(find('坚持绿色发展', 's1-p2', { suffix: '，推进' })).toMatchObject({ likeness: 'same', block: 3 });
	});

	test('that stand only where something else is around them: the page does not say that these are they', () => {
		const page = [{ locator: 'p1', text: '甲区增长率逐季提高，全市就业形势总体稳定。' }];
		expect(find('增长率', 'p1', { prefix: '，乙区', suffix: '稳中有升' }, page)).toMatchObject({
			likeness: 'elsewhere',
		});
	});

	test('around which a character was corrected are near', () => {
		expect(find('坚持绿色发展', 's1-p1', { prefix: '率90%以，' })).toMatchObject({ likeness: 'near', block: 2 });
		expect(find('坚持绿色发展', 's1-p1', { prefix: '率80%以上，' })).toMatchObject({ likeness: 'elsewhere' });
	});
});

describe('words that are cut', () => {
	const page: TextBlock[] = [
		{ locator: 'p1', text: '坚持绿色发展，推进一河一策，全年安排12个项目。' },
		{ locator: 'p2', text: '各县区投入不得低于上年，逐级压实责任。' },
		{ locator: 'p3', text: '定期开展督查考核，确保各项任务落到实处。' },
	];
	const whole = page.map(({ text }) => text).join('');
	const quote = '坚持绿色发展…任务落到实处。';
	/** Finds them in the page after some words were exchanged. */
	const likenessAfter = (from: string, to: string, around = { sum: wordsSum(whole) }, words = quote) =>
		find(
			words,
			'p1',
			around,
			page.map(({ locator, text }) => ({ locator, text: text.replace(from, to) })),
		)?.likeness;

	test.each([
		['unchanged', '', '', 'same'],
		['with other punctuation in their middle', '，逐级', '；逐级', 'same'],
		['with other words in their middle', '逐级', '层层', 'near'],
		['with a corrected character at the beginning', '绿色', '绿包', 'near'],
		['with a corrected character at the end, in a later paragraph', '实处', '头处', 'near'],
		['with another digit in their middle', '12个', '13个', undefined],
		['without a negation in their middle', '不得', '', undefined],
	])('%s', (_name, from, to, likeness) => expect(likenessAfter(from, to)).toBe(likeness));

	test('and have no checksum are believed by beginning and end', () => {
		expect(likenessAfter('12个', '13个', { sum: '' })).toBe('same');
		expect(likenessAfter('绿色', '绿包', { sum: '' })).toBe('near');
		expect(likenessAfter('实处', '头处', { sum: '' })).toBeUndefined();
	});

	test('and have a lone ellipsis of their own are found too', () => {
		const own = [{ locator: 'p1', text: '推进一河一策…形成长效机制。' }];
		expect(find('一河一策…形成长效', 'p1', {}, own)).toEqual({
			likeness: 'same',
			block: 0,
			words: '一河一策…形成长效',
		});
	});
});

const character = fc.constantFrom(...'改革开放，。“”创新…、不3');
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
			fc.pre(quote.prefix.length + quote.suffix.length < 40);
			// A lone ellipsis of the words’ own is taken for the sign of a cut.
			fc.pre(
				!/^…|…$/u.test(stretchWords(own, stretch).join('')) && !/(?<!…)…(?!…)/u.test(`${quote.start}|${quote.end}`),
			);
			const found = findQuote(own, readQuotes(quoteParameters(quote)), a);
			expect(found?.likeness).toBe('same');
			if (found !== null) expect(stretchWords(own, found.stretch)).toEqual(stretchWords(own, stretch));
		}),
	);
});
