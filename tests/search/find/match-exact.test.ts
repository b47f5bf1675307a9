import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchTerms } from '../../../src/search/find/match-exact.ts';
import { parseExpression } from '../../../src/search/query/search-expression.ts';
import { ComparedText } from '../../../src/text/compared-text.ts';
import { findAll } from '../../../src/text/find-all.ts';
import { foldWidthAndCase } from '../../../src/text/fold.ts';
import { anyText } from '../arbitraries.ts';

const match = (text: string, typed: string) =>
	matchTerms(new ComparedText(foldWidthAndCase(text)), parseExpression(typed, foldWidthAndCase));

test('overlapping mentions are found', () => {
	expect(findAll('哈哈哈', '哈哈')).toEqual([
		[0, 2],
		[1, 3],
	]);
});

test('every term must stand', () => {
	expect(match('甲乙丙', '甲 丙')).toEqual([[[0, 1]], [[2, 3]]]);
	expect(match('甲乙丙', '甲 丁')).toBeNull();
	expect(match('甲乙丙', '')).toBeNull();
});

test('of alternatives one must stand, and all are marked', () => {
	expect(match('甲乙丙', '丁 OR 丙 OR 甲')).toEqual([
		[
			[0, 1],
			[2, 3],
		],
	]);
	expect(match('甲乙丙', '丁 OR 戊')).toBeNull();
});

test('an excluded term must not stand', () => {
	expect(match('甲乙丙', '甲 -丁')).toEqual([[[0, 1]]]);
	expect(match('甲乙丙', '甲 -丙')).toBeNull();
});

test('marks inside words and texts count as nothing, and the mention covers those of the text', () => {
	expect(match('实施“三高四新”战略', '三高四新战略')).toEqual([[[3, 10]]]);
	expect(match('实施三高四新战略', '“三高四新”战略 -《方案》')).toEqual([[[2, 8]]]);
	expect(match('实施《三高四新》方案', '实施 -三高四新方案')).toBeNull();
	expect(match('甲——乙', '——')).toEqual([[[1, 3]]]);
});

test('finds exactly the places where the term stands', () => {
	fc.assert(
		fc.property(anyText, anyText, (text, term) => {
			const places = Array.from(text, (_, index) => index).concat(
				Array.from({ length: text.length }, (_, index) => index),
			);
			const expected = [...new Set(places)].filter((at) => text.startsWith(term, at)).sort((a, b) => a - b);
			expect(findAll(text, term)).toEqual(expected.map((at) => [at, at + term.length]));
		}),
	);
});
