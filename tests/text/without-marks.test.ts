import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidthAndCase } from '../../src/text/fold.ts';
import type { Remainder } from '../../src/text/remainder.ts';
import { charactersAlone, withoutMarks, withoutPunctuation } from '../../src/text/without-marks.ts';
import { naivelyWithoutMarks, naivelyWithoutPunctuation } from './naive-marks.ts';

const unmarked = (text: string) => withoutMarks(foldWidthAndCase(text));
const unpunctuated = (text: string) => withoutPunctuation(unmarked(text));

test.each([
	['“三高四新”战略', '三高四新战略'],
	['《城乡规划法》〈总则〉', '城乡规划法总则'],
	['<<城乡规划法>>', '城乡规划法'],
	['聚焦文化复兴 彰显\n现代文明', '聚焦文化复兴彰显现代文明'],
	['一二·九运动', '一二九运动'],
	['规划——纲要', '规划纲要'],
	['GDP—国内', 'gdp国内'],
	['到 2025 年', '到2025年'],
	['︽规划︾﹁甲﹂', '规划甲'],
	['甲，“乙”。', '甲,乙。'],
])('%j: what stands beside Chinese characters counts as nothing', (text, expected) => {
	expect(unmarked(text).text).toBe(expected);
});

test.each([
	['12-1', '12-1'],
	['10:54', '10:54'],
	['3+5+2', '3+5+2'],
	['GB/T 9704', 'gb/t 9704'],
	["xi'an", "xi'an"],
	['3·15晚会', '3·15晚会'],
	['增长-3%', '增长-3%'],
	['2万—5万', '2万-5万'],
	['三—五年', '三-五年'],
	['浓度<35', '浓度<35'],
	['2018——2020', '2018-2020'],
])('%j: between letters and digits, and of dashes beside a digit, it counts', (text, expected) => {
	expect(unmarked(text).text).toBe(expected);
});

test('a document number is the same in whatever brackets', () => {
	const numbers = [
		'〔2021〕15号',
		'[2021]15号',
		'(2021)15号',
		'（2021）15号',
		'【2021】15号',
		'﹝2021﹞15号',
		'［2021］15号',
	];
	for (const number of numbers) expect(unmarked(`株政发${number}`).text).toContain(unmarked(number).text);
	expect(unmarked('株政发〔2021〕15号').text).not.toContain(unmarked('202115号').text);
});

test.each([
	['全面，落实；计划', '全面落实计划'],
	['全面。“落实”：计划……', '全面落实计划'],
	['10:54,1,000;甲', '10:54,1,000甲'],
	['一、2020年', '一2020年'],
])('%j without punctuation', (text, expected) => {
	expect(unpunctuated(text).text).toBe(expected);
});

/** Few characters of each sort, so that they often meet. */
const marked = fc
	.array(fc.constantFrom(...'城市三十aé2ⅣⅣ𠮷％', ...'“”‘’()〔〕《》【】 　·—-～', ...'<>，、。；：.…+'), {
		maxLength: 24,
	})
	.map((characters) => foldWidthAndCase(characters.join('')));

describe('properties', () => {
	test('what is left is what the plain definition leaves', () => {
		fc.assert(
			fc.property(marked, (text) => {
				expect(withoutMarks(text).text).toBe(naivelyWithoutMarks(text));
				expect(withoutPunctuation(withoutMarks(text)).text).toBe(naivelyWithoutPunctuation(text));
			}),
			{ numRuns: 2_000 },
		);
	});

	test('a part of a text, wherever it is cut, leaves a part of what the text leaves', () => {
		fc.assert(
			fc.property(marked, fc.nat(24), fc.nat(24), (text, start, length) => {
				const part = text.slice(start, start + length);
				expect(withoutMarks(text).text).toContain(withoutMarks(part).text);
				const whole = withoutPunctuation(withoutMarks(text)).text;
				expect(whole).toContain(withoutPunctuation(withoutMarks(part)).text);
				expect(charactersAlone(text)).toContain(charactersAlone(part));
			}),
			{ numRuns: 1_000 },
		);
	});

	test('what was left is left again, and alone the characters are the same', () => {
		fc.assert(
			fc.property(marked, (text) => {
				const once = withoutMarks(text).text;
				expect(withoutMarks(once).text).toBe(once);
				expect(charactersAlone(once)).toBe(charactersAlone(text));
				expect(charactersAlone(withoutPunctuation(withoutMarks(text)).text)).toBe(charactersAlone(text));
			}),
		);
	});

	test('a stretch of what is left stands where it says', () => {
		const check = (text: string, left: Remainder, again: (part: string) => string) => {
			for (let start = 0; start < left.text.length; start += 1) {
				const [from, to] = left.toWhole([start, start + 1]);
				expect(to).toBe(from + 1);
				const [, end] = left.toWhole([start, left.text.length]);
				expect(again(text.slice(from, end))).toBe(again(left.text.slice(start)));
			}
		};
		fc.assert(
			fc.property(marked, (text) => {
				const left = withoutMarks(text);
				check(text, left, naivelyWithoutMarks);
				check(text, withoutPunctuation(left), naivelyWithoutPunctuation);
			}),
			{ numRuns: 300 },
		);
	});
});
