import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Quote, quotedWords, readQuotes } from '../../src/links/quote.ts';
import { quoteParameters } from '../cite/words/make-quote.ts';

test('a lone ellipsis parts long words, and may be the text’s own', () => {
	const around = { prefix: '', suffix: '', sum: '' };
	expect(readQuotes(new URLSearchParams({ quote: '甲乙…丙丁' }))).toEqual([
		{ start: '甲乙', end: '丙丁', ...around },
		{ start: '甲乙…丙丁', end: null, ...around },
	]);
	expect(readQuotes(new URLSearchParams({ quote: '甲乙…丙丁', sum: 'aB3-_9xYz0' }))).toEqual([
		{ start: '甲乙', end: '丙丁', ...around, sum: 'aB3-_9xYz0' },
	]);
	expect(readQuotes(new URLSearchParams({ quote: '全覆盖……形成' }))).toEqual([
		{ start: '全覆盖……形成', end: null, ...around },
	]);
	expect(readQuotes(new URLSearchParams({ quote: ' ' }))).toEqual([]);
});

test('every quote is read as it was written, whatever signs are in it', () => {
	const words = fc.string({ unit: fc.constantFrom(...'改革，“”…-&=#%+ 不3𠀀'), minLength: 1, maxLength: 20 });
	const context = fc.oneof(fc.constant(''), words);
	const uncut = fc.record({
		start: words,
		end: fc.constant(null),
		prefix: context,
		suffix: context,
		sum: fc.constant(''),
	});
	const cut = fc.record({
		start: words,
		end: words,
		prefix: context,
		suffix: context,
		sum: fc.constantFrom('', 'aB3-_9xYz0'),
	});
	fc.assert(
		fc.property(fc.oneof(uncut, cut), (quote: Quote) => {
			fc.pre(quotedWords(quote).trim() === quotedWords(quote));
			// What has a lone ellipsis of its own, or meets the sign of the cut with one, can be read in two ways.
			fc.pre(!/^…|…$|(?<!…)…(?!…)/u.test(quote.start) && !/^…|…$|(?<!…)…(?!…)/u.test(quote.end ?? ''));
			expect(readQuotes(new URLSearchParams(`${quoteParameters(quote)}`))[0]).toEqual(quote);
		}),
	);
});
