import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/normalise/trace/split-lines.ts';

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
