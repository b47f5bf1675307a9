import { expect, test } from 'vitest';
import { closestSpan, mergeRanges } from '../../src/text/range.ts';

test('ranges that overlap or touch become one', () => {
	expect(
		mergeRanges([
			[5, 7],
			[0, 2],
			[1, 3],
			[3, 4],
		]),
	).toEqual([
		[0, 4],
		[5, 7],
	]);
});

test('the closest span holds a mention of every term', () => {
	const far: [number, number][] = [
		[0, 2],
		[30, 32],
	];
	expect(closestSpan([far, [[34, 36]]])).toEqual([30, 36]);
	expect(closestSpan([[[34, 36]], far, [[20, 21]]])).toEqual([20, 36]);
	expect(closestSpan([far])).toEqual([0, 2]);
	expect(closestSpan([])).toBeNull();
	expect(closestSpan([far, []])).toBeNull();
});
