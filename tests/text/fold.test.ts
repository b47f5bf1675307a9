import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold, foldWidthAndCase } from '../../src/text/fold.ts';
import { foldPairs, foldPairsFor } from '../../src/text/fold-table.ts';
import { anyText } from '../search/arbitraries.ts';

const allPairs = foldPairs();
const fold = createFold(allPairs);

describe('folding', () => {
	test.each([
		['ＡＢＣ１２３', 'abc123'],
		['“甲”「乙」＂丙＂', '"甲""乙""丙"'],
		['2018—2020 2018－2020', '2018-2020 2018-2020'],
		['，；：！？（）', ',;:!?()'],
		['甲\u3000乙\u00a0丙\n丁', '甲 乙 丙 丁'],
		['\u2f00\uf900', '一岂'],
		['、。《》', '、。《》'],
	])('%s is levelled to %s', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	test.each([
		['責任單位', '责任单位'],
		['長江經濟帶', '长江经济带'],
		['爲人民', '為人民'],
		['裏面', '裡面'],
		['臺灣', '台湾'],
		['著力', '着力'],
		['乾淨', '干净'],
		['羣峯', '群峰'],
	])('%s and %s are the same', (one, other) => {
		expect(fold(one)).toBe(fold(other));
	});

	test.each([
		['质', '资'],
		['1', '2'],
		['三', '五'],
		['未', '末'],
	])('%s and %s are not', (one, other) => {
		expect(fold(one)).not.toBe(fold(other));
	});

	test('keeps every length, whatever the text', () => {
		const units = fc.array(fc.nat(0xffff)).map((list) => String.fromCharCode(...list));
		fc.assert(fc.property(units, (text) => fold(text).length === text.length));
		fc.assert(fc.property(units, (text) => foldWidthAndCase(text).length === text.length));
	});

	test('changes nothing the second time, for every code unit there is', () => {
		const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
		expect(fold(fold(all)) === fold(all)).toBe(true);
	});

	test('works character by character', () => {
		fc.assert(fc.property(anyText, anyText, (one, other) => fold(one + other) === fold(one) + fold(other)));
	});
});

describe('the table cut for some texts', () => {
	test('finds what the whole table finds', () => {
		fc.assert(
			fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText, (texts, query) => {
				const small = createFold(foldPairsFor(texts, allPairs));
				const found = texts.map((text) => small(text).indexOf(small(query)));
				expect(found).toEqual(texts.map((text) => fold(text).indexOf(fold(query))));
			}),
		);
	});

	test('is smaller', () => {
		const pairs = foldPairsFor(['发展城市']);
		expect(pairs.size).toBeGreaterThan(0);
		expect(pairs.size).toBeLessThan(20);
	});
});
