import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTitleLines, titleLines } from '../../../src/export/card/title-lines.ts';

describe('a title is broken', () => {
	test.each([
		['not at all where one line holds it', '通知', ['通知']],
		['between words', '以数字经济引领现代化产业体系建设', ['以数字经济引领', '现代化产业体系建设']],
		[
			'between clauses rather than evenly',
			'勇担新作为的使命任务 加快推动发展',
			['勇担新作为的使命任务', '加快推动发展'],
		],
		['not between a number and its unit', '政府工作报告45次提到城市', ['政府工作报告', '45次提到城市']],
		['not inside brackets where it can be helped', '三年行动计划（2018—2020年）', ['三年行动计划', '（2018—2020年）']],
	])('%s', (_, title, lines) => {
		expect(titleLines(title, 11, 2)?.lines).toEqual(lines);
	});

	test('between characters where a word is wider than a line', () => {
		expect(titleLines('ABCDEFGHIJKLMNOP', 5, 2)?.lines).toEqual(['ABCDEFGH', 'IJKLMNOP']);
	});
});

test('clauses on one line stay apart, words in Latin letters keep their space', () => {
	expect(titleLines('牢记嘱托 感恩奋进', 20, 1)?.lines).toEqual(['牢记嘱托\u3000感恩奋进']);
	expect(titleLines('发展5G and AI', 20, 1)?.lines).toEqual(['发展5G and AI']);
});

test('a title that the lines do not hold is cut', () => {
	expect(titleLines('关于进一步推动经济发展的若干意见', 5, 2)).toBeNull();
	const { lines } = cutTitleLines('关于进一步推动经济发展的若干意见', 5, 2);
	expect(lines.join('')).toMatch(/^关于进一步.*……$/u);
	expect(lines).toHaveLength(2);
});

test('whatever the title, every word stays and no line begins or ends with the wrong mark', () => {
	const parts = fc.constantFrom(
		'关于',
		'印发',
		'《',
		'》',
		'（',
		'）',
		'“',
		'”',
		'，',
		'、',
		'2018',
		'年',
		'高质量',
		'发展',
		'的',
	);
	fc.assert(
		fc.property(fc.array(parts, { minLength: 1, maxLength: 30 }), (words) => {
			const title = words.join('');
			const found = titleLines(title, 16, 6);
			if (found === null) return;
			expect(found.lines.join('')).toBe(title);
			const [, ...following] = found.lines;
			expect(following.filter((line) => /^[》）”，、的]/u.test(line))).toEqual([]);
			expect(found.lines.slice(0, -1).filter((line) => /[《（“]$/u.test(line))).toEqual([]);
		}),
	);
});
