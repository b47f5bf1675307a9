import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSnippet, type Snippet } from '../../../src/search/answer/snippet.ts';
import { findAll } from '../../../src/text/find-all.ts';
import { mergeRanges } from '../../../src/text/range.ts';
import { textWithPart } from '../arbitraries.ts';

const written = ({ pieces, cutBefore, cutAfter }: Snippet) =>
	[
		cutBefore ? '…' : '',
		pieces.map(({ parts }) => parts.map(({ text, mark }) => (mark === 'none' ? text : `[${text}]`)).join('')).join('…'),
		cutAfter ? '…' : '',
	].join('');

describe('a snippet', () => {
	const text = `${'甲'.repeat(60)}，乙乙乙海绵城市${'丙'.repeat(150)}海绵城市${'丁'.repeat(200)}`;

	test('shows a short text whole', () => {
		expect(written(makeSnippet('建设海绵城市。', { ranges: [[2, 6]], differing: [] }))).toBe('建设[海绵城市]。');
	});

	test('begins after a pause near the words', () => {
		expect(written(makeSnippet(text, { ranges: [[64, 68]], differing: [] }))).toMatch(/^…乙乙乙\[海绵城市\]丙+…$/u);
	});

	test('shows the words in focus before others', () => {
		const words = { ranges: findAll(text, '海绵城市'), differing: [] };
		const length = { before: 18, after: 40, total: 90 };
		expect(written(makeSnippet(text, { ...words, focus: [218, 222] }, length))).toMatch(/^…丙+\[海绵城市\]丁+…$/u);
	});

	test('tells the characters that differ', () => {
		const { pieces } = makeSnippet('建设海绵城市。', { ranges: [[2, 6]], differing: [[3, 4]] });
		expect(pieces[0]?.parts).toEqual([
			{ text: '建设', mark: 'none' },
			{ text: '海', mark: 'mark' },
			{ text: '绵', mark: 'differs' },
			{ text: '城市', mark: 'mark' },
			{ text: '。', mark: 'none' },
		]);
	});
});

describe('properties', () => {
	const length = { before: 3, after: 4, total: 14 };

	test('pieces are parts of the text, in order, and marks are exactly the words', () => {
		fc.assert(
			fc.property(textWithPart, ({ text, part }) => {
				const ranges = findAll(text, part);
				const { pieces, cutBefore, cutAfter } = makeSnippet(text, { ranges, differing: [] }, length);
				let last = -1;
				for (const { start, end, parts } of pieces) {
					expect(start).toBeGreaterThan(last);
					last = end;
					expect(parts.map((each) => each.text).join('')).toBe(text.slice(start, end));
					let at = start;
					for (const { text: shown, mark } of parts) {
						const inside = mergeRanges(ranges).some(([from, to]) => from <= at && at + shown.length <= to);
						expect(inside).toBe(mark === 'mark');
						at += shown.length;
					}
				}
				expect(cutBefore).toBe((pieces[0]?.start ?? 0) > 0);
				expect(cutAfter).toBe((pieces.at(-1)?.end ?? 0) < text.length);
			}),
		);
	});

	test('the first word is shown whole', () => {
		fc.assert(
			fc.property(textWithPart, ({ text, part }) => {
				const [first] = mergeRanges(findAll(text, part));
				const { pieces } = makeSnippet(text, { ranges: findAll(text, part), differing: [] }, length);
				expect(pieces.some(({ start, end }) => start <= (first?.[0] ?? -1) && (first?.[1] ?? end + 1) <= end)).toBe(
					true,
				);
			}),
		);
	});

	test('no surrogate pair is cut between words found', () => {
		const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;
		const text = '𠮷'.repeat(40);
		for (let at = 0; at < text.length; at += 2) {
			const { pieces } = makeSnippet(text, { ranges: [[at, at + 2]], differing: [] }, { ...length, before: 13 });
			expect(pieces.some(({ parts }) => parts.some((part) => lone.test(part.text)))).toBe(false);
		}
	});
});
