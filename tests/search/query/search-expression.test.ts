import { expect, test } from 'vitest';
import { createFieldReader } from '../../../src/search/query/condition.ts';
import { parseExpression, type SearchTerm } from '../../../src/search/query/search-expression.ts';
import { foldWidthAndCase } from '../../../src/text/fold.ts';
import { inventedLabels } from '../collection.ts';

const show = ({ kind, text }: SearchTerm) => (kind === 'phrase' ? `「${text}」` : text);
const parse = (typed: string) => {
	const { groups, excluded } = parseExpression(typed, foldWidthAndCase);
	return [...groups.map((group) => group.map(show).join('/')), ...excluded.map((term) => `-${show(term)}`)];
};

test.each([
	['高质量发展', ['高质量发展']],
	['高质量 发展', ['高质量', '发展']],
	['高质量\u3000发展\n城市', ['高质量', '发展', '城市']],
	['  发展  发展 ', ['发展']],
	['"生态 文明" 城市', ['「生态 文明」', '城市']],
	['“生态 文明”', ['「生态 文明」']],
	['「生态文明」', ['「生态文明」']],
	['"生态 文', ['「生态 文」']],
	['“三高四新”美好蓝图', ['“三高四新”美好蓝图']],
	['实现“三高四新”', ['实现“三高四新”']],
	['\u200b\ufeff发展', ['发展']],
	['', []],
	['"', []],
	[' \u3000 ', []],
	["'|!^$=", ["'|!^$="]],
	['改革 -开放 发展', ['改革', '发展', '-开放']],
	['改革 －"生态 文明"', ['改革', '-「生态 文明」']],
	['-开放', ['-开放']],
	['改革 - 开放', ['改革', '开放']],
	['“三高四新” —— 战略', ['「三高四新」', '战略']],
	['——', ['——']],
	['《', ['《']],
	['2018-2020年', ['2018-2020年']],
	['改革 OR 开放 发展', ['改革/开放', '发展']],
	['发展 改革 | 开放 ｜ 创新', ['发展', '改革/开放/创新']],
	['OR 改革 OR', ['改革']],
	['改革 OR 改革', ['改革']],
	['OR', ['OR']],
	['FOR ORDER', ['FOR', 'ORDER']],
	['城市:甲城', ['城市:甲城']],
])('%j is understood', (typed, terms) => {
	expect(parse(typed)).toEqual(terms);
});

test('terms are compared as texts are', () => {
	const compared = parseExpression('ＧＤＰ，“甲”', foldWidthAndCase).groups[0]?.[0]?.compared;
	expect(compared?.folded).toBe('gdp,"甲"');
	expect(compared?.unmarked.text).toBe('gdp,甲');
	expect(compared?.unpunctuated.text).toBe('gdp甲');
});

test('words that differ in marks alone are one word', () => {
	expect(parse('“三高四新”战略 三高四新战略')).toEqual(['“三高四新”战略']);
	expect(parse('三高 OR 《三高》')).toEqual(['三高']);
});

const fields = createFieldReader(inventedLabels, [2018, 2021, 2024], foldWidthAndCase);

test.each([
	['城市:甲城', [['city', ['jiacheng']]]],
	['城市：甲', [['city', ['jiacheng']]]],
	['城市:yicheng', [['city', ['yicheng']]]],
	['主题:主题', [['theme', ['theme', 'other']]]],
	['体裁:报告', [['kind', ['report']]]],
	['年份:2021', [['year', ['2021']]]],
	['年份:2018-2022年', [['year', ['2018', '2021']]]],
	['年份:1999', []],
	['城市:丙城', []],
	['标题:甲城', []],
	['"城市:甲城"', []],
])('%s asks for documents', (typed, expected) => {
	const { conditions, groups } = parseExpression(`发展 ${typed}`, foldWidthAndCase, fields);
	expect(conditions.map(({ facet, values }) => [facet, values])).toEqual(expected);
	expect(groups.length).toBe(expected.length === 0 ? 2 : 1);
});
