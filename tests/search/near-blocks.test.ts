import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilters } from '../../src/model/facet.ts';
import { createEngine } from '../../src/search/answer/engine.ts';
import { gapBuckets } from '../../src/search/index/gaps.ts';
import { pairGrams } from '../../src/search/index/grams.ts';
import { errorPatterns } from '../../src/search/library/error-patterns.ts';
import { hanText } from './arbitraries.ts';
import { inventRecords, lastAnswer, openInvented } from './collection.ts';

/** Whether what of a term stands in a text leaves one of its patterns possible. */
function isPossible(term: string, text: string, errors: number): boolean {
	const { neighbours, closedUp, gaps, patterns } = errorPatterns([...term], errors);
	const grams = new Set(pairGrams(text));
	const buckets = new Set(gapBuckets(text));
	const stands = [
		...neighbours.map((gram) => grams.has(gram)),
		...closedUp.map((gram) => grams.has(gram)),
		...gaps.map((bucket) => buckets.has(bucket)),
	];
	const present = stands.reduce((bits, each, bit) => (each ? bits | (1 << bit) : bits), 0);
	return patterns.some((pattern) => (present & pattern) === pattern);
}

describe('what is left of a term with errors', () => {
	const edits = fc.constantFrom<(word: string[], at: number, character: string) => string[]>(
		(word, at, character) => word.with(at, character),
		(word, at, character) => word.toSpliced(at, 0, character),
		(word, at) => word.toSpliced(at, 1),
	);
	const others = fc.constantFrom('鑫', '𬭸');

	test.each([
		[4, 7, 1],
		[8, 12, 2],
	])('terms of %i to %i characters with %i errors are never ruled out', (least, most, errors) => {
		const errorList = fc.array(fc.tuple(edits, fc.nat(20), others), { maxLength: errors });
		fc.assert(
			fc.property(hanText(least, most), errorList, fc.nat(20), (plain, list, place) => {
				const term = [...plain].with(place % plain.length, '𠮷');
				const text = list.reduce((word, [edit, at, other]) => edit(word, at % word.length, other), term);
				expect(isPossible(term.join(''), `前${text.join('')}后`, errors)).toBe(true);
			}),
		);
	});

	test('a text with too little of it is ruled out', () => {
		expect(isPossible('海绵城市', '大海与城市', 1)).toBe(true);
		expect(isPossible('海绵城市', '城市和大海', 1)).toBe(false);
		expect(isPossible('海绵城市', '城市和大河', 1)).toBe(false);
		expect(isPossible('海绵城市', '海边城上市绵', 1)).toBe(false);
	});

	test('digits and letters are never another', () => {
		expect(isPossible('海绵2城市', '海绵3城市', 1)).toBe(false);
		expect(isPossible('海绵二城市', '海绵城市', 1)).toBe(false);
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
						const { exact, unpunctuated, near } = await lastAnswer(engine, request);
						return [exact, unpunctuated, near].map(({ groups }) => groups);
					}),
				);
				expect(parts).toEqual(whole);
			},
		),
		{ numRuns: 15 },
	);
});
