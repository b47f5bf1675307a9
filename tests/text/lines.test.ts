import { describe, expect, test } from 'vitest';
import { endsLine, lineEnds, lineFinder, lineRanges, lineStarts, textLines } from '../../src/text/lines.ts';

describe('lines', () => {
	test.each([
		['', [0], []],
		['甲', [0], ['甲']],
		['甲\n乙', [0, 2], ['甲', '乙']],
		['甲\r\n乙\r丙\n', [0, 3, 5], ['甲', '乙', '丙']],
		['一\r\n\n三\r四\n', [0, 3, 4, 6], ['一', '', '三', '四']],
		['\r\r\n', [0, 1], ['', '']],
	])('of %j begin at %j', (text, starts, lines) => {
		expect(lineStarts(text)).toEqual(starts);
		expect(textLines(text)).toEqual(lines);
		expect(lineRanges(text).map((range) => text.slice(...range))).toEqual(lines);
	});

	test('and their ends are the whole text', () => {
		const text = '甲\r\n\r乙\n\n丙\r';
		expect(lineEnds(text).map((range) => text.slice(...range))).toEqual(['\r\n', '\r', '\n', '\n', '\r']);
		expect([...text].filter(endsLine)).toHaveLength(6);
	});

	test('an offset lies in the line that begins last before it', () => {
		const lineOf = lineFinder('甲\r\n乙\r丙\n');
		expect([0, 1, 2, 3, 4, 5, 6, 7].map(lineOf)).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
	});
});
