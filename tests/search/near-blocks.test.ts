import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/answer/engine.ts';
import { errorPatterns, fitsPattern } from '../../src/search/library/error-patterns.ts';
import { noFilters } from '../../src/search/query/filters.ts';
import { hanText } from './arbitraries.ts';
import { inventRecords, lastAnswer, openInvented } from './collection.ts';

const bits = (flags: readonly boolean[]) => flags.reduce((sum, flag, at) => (flag ? sum | (1 << at) : sum), 0);
/** What of a term stands in a text, pair by pair and character by character. */
const standing = (term: string, text: string) => ({
	pairs: bits(
		Array.from(term)
			.slice(1)
			.map((_, at) => text.includes(term.slice(at, at + 2))),
	),
	characters: bits(Array.from(term, (character) => text.includes(character))),
});

describe('what is left of a term with errors', () => {
	const edits = fc.constantFrom<(word: string, at: number) => string>(
		(word, at) => `${word.slice(0, at)}鑫${word.slice(at + 1)}`,
		(word, at) => `${word.slice(0, at)}鑫${word.slice(at)}`,
		(word, at) => word.slice(0, at) + word.slice(at + 1),
	);

	test.each([
		[4, 7, 1],
		[8, 12, 2],
	])('terms of %i to %i characters with %i errors are never ruled out', (least, most, errors) => {
		fc.assert(
			fc.property(hanText(least, most), fc.array(fc.tuple(edits, fc.nat(20)), { maxLength: errors }), (term, list) => {
				const text = list.reduce((word, [edit, at]) => edit(word, at % word.length), term);
				expect(fitsPattern(standing(term, text), errorPatterns(term.length, errors))).toBe(true);
			}),
		);
	});

	test('a text with too little of it is ruled out', () => {
		const patterns = errorPatterns(4, 1);
		expect(fitsPattern(standing('海绵城市', '城市和大海'), patterns)).toBe(true);
		expect(fitsPattern(standing('海绵城市', '城市和大河'), patterns)).toBe(false);
		expect(fitsPattern(standing('海绵城市', '海边城上市绵'), patterns)).toBe(false);
	});
});

test('a large collection gives the near hits that a small one gives', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(hanText(10, 40), { minLength: 1, maxLength: 8 }),
			hanText(4, 9),
			async (blocks, query) => {
				const records = inventRecords({ id: 'doc', title: '題', blocks });
				const [whole, parts] = await Promise.all(
					(['whole', 'parts'] as const).map(async (form) => {
						const engine = createEngine(await openInvented(records, form));
						const request = { query, filters: noFilters, order: 'relevance' as const, limit: 99, perDocument: 99 };
						const { exact, near } = await lastAnswer(engine, request);
						return { exact: exact.groups, near: near.groups };
					}),
				);
				expect(parts).toEqual(whole);
			},
		),
		{ numRuns: 15 },
	);
});
