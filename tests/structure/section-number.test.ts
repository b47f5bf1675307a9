import { describe, expect, test } from 'vitest';
import { parseSectionNumber } from '../../src/structure/section-number.ts';

describe('parseSectionNumber', () => {
	test.each([
		['一、总体要求', '一、', 'first', '1'],
		['十二、保障措施', '十二、', 'first', '12'],
		['一、　总体要求', '一、　', 'first', '1'],
		['（一）指导思想', '（一）', 'second', '1'],
		['(十一)基本原则', '(十一)', 'second', '11'],
		['（三）、主要目标', '（三）、', 'second', '3'],
		['1.打好蓝天保卫战', '1.', 'third', '1'],
		['2．开展联合执法', '2．', 'third', '2'],
		['3、加强督查', '3、', 'third', '3'],
		['12. 完善机制', '12. ', 'third', '12'],
		['（1）完善机制', '（1）', 'fourth', '1'],
		['(2) 完善机制', '(2) ', 'fourth', '2'],
		['第一编　总则', '第一编　', 'book', '1'],
		['第二章 总则', '第二章 ', 'chapter', '2'],
		['第三节　编制', '第三节　', 'division', '3'],
		['第四条　为了', '第四条　', 'article', '4'],
		['第12条 为了', '第12条 ', 'article', '12'],
		['第二十六条之一　为了', '第二十六条之一　', 'article', '26_1'],
		['第一百二十条之二', '第一百二十条之二', 'article', '120_2'],
		['第三章和谐社区建设', '第三章', 'chapter', '3'],
		['三、三级医院建设', '三、', 'first', '3'],
		['二、三大攻坚战', '二、', 'first', '2'],
		['第五条“河道”是指', '第五条', 'article', '5'],
	])('reads %s', (line, printed, style, ordinal) => {
		expect(parseSectionNumber(line)).toEqual({ printed, style, ordinal });
	});

	test.each([
		'1.5万亩高标准农田',
		'2018年6月29日',
		'2018、2019两年',
		'三是加强组织领导',
		'三',
		'一带一路建设',
		'一季度，全市经济平稳运行',
		'第三条规定的除外情形',
		'第一章和第二章的规定',
		'第一产业稳步增长',
		'第一，加强领导',
		'（见附件）',
		'（2018—2020年）',
		'100.完善机制',
		'〇、总体要求',
		'A.总体要求',
		'',
	])('finds no number in “%s”', (line) => {
		expect(parseSectionNumber(line)).toBeNull();
	});

	test.each(['一、二级市场', '一、二、三产业融合发展', '二、三产业增加值', '五、六月份'])(
		'does not take a list of numerals for a number: “%s”',
		(line) => {
			expect(parseSectionNumber(line)).toBeNull();
		},
	);
});
