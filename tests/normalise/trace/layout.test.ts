import { describe, expect, test } from 'vitest';
import { spaceBetween } from '../../../src/normalise/trace/layout.ts';

describe('spaceBetween', () => {
	test.each([
		['甲\n\n乙', 1, 3, [1, 3]],
		['甲\n【】\n乙', 1, 5, [1, 2]],
		['甲【】\n乙', 1, 4, [3, 4]],
		['甲【】乙', 1, 3, [3, 3]],
		['甲乙', 1, 1, [1, 1]],
	])('in %j from %i to %i is %j', (source, end, start, range) => {
		const found = spaceBetween(source, end, start);
		if (range[0] === range[1]) expect(found[0]).toBe(found[1]);
		else expect(found).toEqual(range);
	});
});
