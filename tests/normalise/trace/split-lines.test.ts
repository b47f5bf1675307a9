import { describe, expect, test } from 'vitest';
import { spaceBetween, splitLines } from '../../../src/normalise/trace/split-lines.ts';

describe('splitLines', () => {
	test('gives the lines that hold something, with their number and the blank lines before them', () => {
		const lines = splitLines('\n甲\r\n\r\n\t乙 丙\u3000\r\r丁').map(({ text, line, blankBefore }) => [
			text.text,
			line,
			blankBefore,
		]);
		expect(lines).toEqual([
			['甲', 2, 1],
			['乙 丙', 4, 1],
			['丁', 6, 1],
		]);
	});

	test.each(['', '\n', ' \t\u3000\r\n\u00a0', '\f\n\v'])('gives nothing for %j', (text) =>
		expect(splitLines(text)).toEqual([]),
	);
});

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
