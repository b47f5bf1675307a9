import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeHolder } from '../../src/text/range-holder.ts';

const range = fc
	.tuple(fc.nat({ max: 20 }), fc.nat({ max: 8 }))
	.map(([start, length]) => [start, start + length] as const);

test('tells whether one range holds another', () => {
	fc.assert(
		fc.property(fc.array(range), range, (ranges, wanted) => {
			const holds = ranges.some(([start, end]) => start <= wanted[0] && wanted[1] <= end);
			expect(rangeHolder(ranges)(wanted)).toBe(holds);
		}),
	);
});
