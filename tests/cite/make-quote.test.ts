import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../src/cite/find-quote.ts';
import { makeQuote } from '../../src/cite/make-quote.ts';
import { quoteParameters, readQuotes } from '../../src/links/quote.ts';
import { stretchWords, type TextBlock } from '../../src/text/text-block.ts';
import { blocks, stretchOf } from './page.ts';

describe('makeQuote', () => {
	test('words that stand once need nothing around them', () => {
		expect(makeQuote(blocks, stretchOf(blocks, 2, '幸福河湖'))).toEqual({
			start: '幸福河湖',
			end: null,
			prefix: '',
			suffix: '',
			sum: '',
		});
	});

	test('words that stand in several places take as little around them as tells them apart', () => {
		const quote = makeQuote(blocks, stretchOf(blocks, 3, '坚持绿色发展'));
		expect(quote).toMatchObject({ start: '坚持绿色发展', end: null, prefix: '', suffix: '，推进（一' });
	});

	test('words over several blocks are cut at punctuation and have a checksum', () => {
		const from = { block: 2, offset: 0 };
		const to = { block: 5, offset: blocks[5]?.text.length ?? 0 };
		expect(makeQuote(blocks, { from, to })).toEqual({
			start: '坚持生态优先，到2025年水质达标率90%以上',
			end: '确保各项任务落到实处。',
			prefix: '',
			suffix: '',
			sum: expect.stringMatching(/^[\w-]{10}$/u),
		});
	});

	test.each([
		['that begin in a number', '25年水质'],
		['that end in a number', '达标率9'],
		['behind a negation', '得占用'],
	])('words %s say so', (_, words) => {
		const page = [{ locator: 'p1', text: '到2025年水质达标率90%以上，不得占用河道。' }];
		const { prefix, suffix } = makeQuote(page, stretchOf(page, 0, words));
		expect(prefix + suffix).not.toBe('');
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
