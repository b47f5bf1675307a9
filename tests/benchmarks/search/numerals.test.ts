import { expect, it } from 'vitest';
import { chineseNumeral } from '../../../benchmarks/search/corpus/numerals.ts';
import { parseChineseNumber } from '../../../src/structure/chinese-number.ts';

it('writes numbers as the normaliser reads them', () => {
	for (let number = 1; number < 1_000; number += 1) expect(parseChineseNumber(chineseNumeral(number))).toBe(number);
	expect([10, 21, 105, 110].map(chineseNumeral)).toEqual(['十', '二十一', '一百零五', '一百一十']);
});
