import { expect, test } from 'vitest';
import { foldWidthAndCase } from '../../src/search/fold.ts';
import { parseQuery } from '../../src/search/query.ts';

const parse = (typed: string) =>
	parseQuery(typed, foldWidthAndCase).terms.map(({ kind, text }) => (kind === 'phrase' ? `「${text}」` : text));

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
])('%j is understood', (typed, terms) => {
	expect(parse(typed)).toEqual(terms);
});

test('terms are folded as texts are', () => {
	expect(parseQuery('ＧＤＰ，“甲”', foldWidthAndCase).terms[0]?.folded).toBe('gdp,"甲"');
});
