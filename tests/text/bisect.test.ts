import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisect } from '../../src/text/bisect.ts';

test('counts the items before the first that is not before', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 21 }), (numbers, limit) => {
			const sorted = numbers.toSorted((left, right) => left - right);
			expect(bisect(sorted, (number) => number < limit)).toBe(numbers.filter((number) => number < limit).length);
		}),
	);
});

test('looks at few items', () => {
	let asked = 0;
	const items = Array.from({ length: 1_000_000 }, (_, index) => index);
	bisect(items, (item) => {
		asked += 1;
		return item < 765_432;
	});
	expect(asked).toBeLessThanOrEqual(20);
});
