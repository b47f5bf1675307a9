import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChineseNumber } from '../../src/structure/chinese-number.ts';

describe('parseChineseNumber', () => {
	test.each([
		['一', 1],
		['十', 10],
		['十二', 12],
		['二十', 20],
		['二十六', 26],
		['一百', 100],
		['一百零三', 103],
		['一百一十', 110],
		['二百五十六', 256],
		['一千二百六十', 1260],
		['两千零二', 2002],
		['二〇二三', 2023],
		['二零二三', 2023],
		['〇', 0],
	])('reads %s as %i', (numeral, value) => {
		expect(parseChineseNumber(numeral)).toBe(value);
	});

	test.each(['', '第一', '一点五', '12', '十2', '万', '甲', '十三五', '一十十'])(
		'finds no numeral in “%s”',
		(words) => {
			expect(parseChineseNumber(words)).toBeNull();
		},
	);

	test('reads every number from 1 to 9999 as it is written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
				expect(parseChineseNumber(writeChineseNumber(value))).toBe(value);
			}),
		);
	});
});

/** A number in Chinese numerals: 1003 is 一千零三. */
function writeChineseNumber(value: number): string {
	const digits = '零一二三四五六七八九';
	const printed = String(value);
	const written = Array.from(printed, (digit, index) => {
		const unit = ['', '十', '百', '千'][printed.length - 1 - index];
		return digit === '0' ? '零' : `${digits[Number(digit)]}${unit}`;
	}).join('');
	return written.replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
}
