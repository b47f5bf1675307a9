import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { documentEdition } from '../../../src/catalogue/feeds/document-edition.ts';
import type { Doubt } from '../../../src/collation/doubts.ts';
import { editionMarkdown } from '../../../src/export/edition/edition-markdown.ts';
import { editionText } from '../../../src/export/edition/edition-text.ts';
import { markGaps } from '../../../src/export/edition/mark-gaps.ts';
import { catalogued, catalogueOf, document, paragraph, section } from '../../catalogue/sample.ts';

const report = document({
	id: 'report',
	year: '2021',
	title: '在会上的报告',
	kind: 'report',
	issuers: ['甲委', '乙府'],
	authors: [{ name: '某人', affiliation: '某校', role: '教授' }],
	number: '某发〔2021〕1号',
	fragment: 'beginning-missing',
	date: { value: '2021', basis: 'inferred', event: 'made', evidence: [{ line: 5, quote: '去年' }] },
	outline: [section('s1', 1, '一、', '*总则*', ['water']), section('s1-1', 2, '第一条', '目的', ['water'])],
	paragraphs: [
		{ ...paragraph('p1', null, '各位代表：'), role: 'salutation' },
		paragraph('p2', null, '上文有缺。'),
		paragraph('s1-p1', 's1', '“要快”。改革2~3项、5~10项。', '“要快”。'),
		{ ...paragraph('s1-p2', 's1', '附件标题'), role: 'title' },
		{ ...paragraph('s1-p3', 's1', '项目\t数\n水库\t3'), role: 'table' },
		paragraph('s1-1-p1', 's1-1', '1. 不是列表。'),
	],
	gaps: [{ locator: 'p2', offset: 2, reason: '断栏' }],
});
const doubt = (
	number: number | null,
	locator: string,
	offset: number,
	words: string,
	reading: string | null,
): Doubt => ({
	number,
	locator,
	offset,
	words,
	reading,
	reason: '文意不通',
});
const catalogue = catalogueOf([report], {
	doubts: new Map([
		[
			'report',
			[
				doubt(null, 'title', 0, '在', null),
				doubt(1, 's1', 0, '总则', null),
				// Its words reach beyond the end of their clause.
				doubt(2, 's1-p1', 1, '要快”。', '应快”。'),
				doubt(3, 's1-p1', 6, '改革', '改良'),
				doubt(4, 's1-p3', 5, '水库', ''),
			],
		],
	]),
});
const edition = documentEdition(catalogue, catalogued(catalogue, 'report'), new URL('https://example.org/'));

/** Reads Markdown as CommonMark has it, with no extension. */
const commonMark = (markdown: string): Root => unified().use(remarkParse).parse(markdown);
const textOf = (node: Root | RootContent): string =>
	'value' in node && node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

describe('a document as Markdown', () => {
	const [, front = '', body = ''] = /^---\n(.*?)---\n\n(.*)$/su.exec(editionMarkdown(edition)) ?? [];
	const tree = commonMark(body);

	test('states the facts and nothing that is not known', () => {
		expect(parseYaml(front)).toEqual({
			title: '在会上的报告',
			author: ['某人（某校教授）'],
			issuer: ['甲委', '乙府'],
			number: '某发〔2021〕1号',
			date: '2021',
			'date-type': '成文日期',
			'date-inferred': true,
			city: '北城',
			genre: '报告',
			subject: ['水'],
			source: '来源source-a',
			'text-state': '人工录入；残篇，开头缺失',
			url: 'https://example.org/documents/report/',
			lang: 'zh-Hans',
		});
	});

	test('opens with its title and says what state the text is in', () => {
		expect(tree.children.slice(0, 2).map((node) => [node.type, textOf(node)])).toEqual([
			['heading', '在会上的报告'],
			['blockquote', '本文为残篇：开头缺失。题名「在」可疑：文意不通'],
		]);
	});

	test('reads back as the same words by CommonMark alone', () => {
		expect(tree.children.slice(2).map((node) => [node.type, textOf(node)])).toEqual([
			['paragraph', '各位代表：'],
			['paragraph', '上文〔原文此处有缺〕有缺。'],
			['heading', '一、*总则*[^1]'],
			['paragraph', '“要快”[^2]。改革2~3项[^3]、5~10项。'],
			['paragraph', '附件标题'],
			['paragraph', '| 项目 | 数 |\n| - | - |\n| 水库[^4] | 3 |'],
			['heading', '第一条\u3000目的'],
			['paragraph', '1. 不是列表。'],
			['paragraph', '[^1]: 存疑 「总则」可疑：文意不通'],
			['paragraph', '[^2]: 存疑 「要快”。」疑作「应快”。」：文意不通'],
			['paragraph', '[^3]: 存疑 「改革」疑作「改良」：文意不通'],
			['paragraph', '[^4]: 存疑 「水库」疑衍：文意不通'],
		]);
	});

	test('makes leads bold and anchors them and the sections', () => {
		expect(body).toContain('## <a id="s1"></a>一、');
		expect(body).toContain('### <a id="s1-1"></a>第一条');
		expect(body).toContain('<a id="s1-p1"></a>**“要快”**[^2]。改革');
		const inline = tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
		expect(inline.filter(({ type }) => type === 'strong').map(textOf)).toEqual(['“要快”', '附件标题']);
	});

	test('keeps tildes from striking text out', () => {
		expect(body).toContain('2\\~3项[^3]、5\\~10项');
	});
});

test('a document as plain text has title, facts and indented paragraphs', () => {
	expect(editionText(edition)).toBe(
		[
			'\uFEFF在会上的报告',
			'',
			'发文机关：甲委、乙府',
			'作者：某人（某校教授）',
			'文号：某发〔2021〕1号',
			'成文日期：2021年（推定）',
			'城市：北城',
			'体裁：报告',
			'来源：来源source-a',
			'本文网址：https://example.org/documents/report/',
			'文本状况：人工录入；残篇，开头缺失',
			'说明：本文为残篇：开头缺失。',
			'说明：题名「在」可疑：文意不通',
			'',
			'各位代表：',
			'　　上文〔原文此处有缺〕有缺。',
			'',
			'一、*总则*〔存疑1〕',
			'　　“要快”〔存疑2〕。改革2~3项〔存疑3〕、5~10项。',
			'附件标题',
			'项目\t数',
			'水库〔存疑4〕\t3',
			'',
			'第一条　目的',
			'　　1. 不是列表。',
			'',
			'存疑（正文仍从来源，疑处在分句之末标号）',
			'〔存疑1〕「总则」可疑：文意不通',
			'〔存疑2〕「要快”。」疑作「应快”。」：文意不通',
			'〔存疑3〕「改革」疑作「改良」：文意不通',
			'〔存疑4〕「水库」疑衍：文意不通',
			'',
		].join('\n'),
	);
});

test('gaps are marked at their offsets, in the lead too', () => {
	const gaps = [0, 2, 6].map((offset) => ({ locator: 'p1', offset, reason: '断栏' }));
	const [marked] = markGaps({ paragraphs: [paragraph('p1', null, '一是快。快了。', '一是快。')], gaps });
	expect(marked?.text).toBe('〔原文此处有缺〕一是〔原文此处有缺〕快。快了〔原文此处有缺〕。');
	expect(marked?.lead).toBe('〔原文此处有缺〕一是〔原文此处有缺〕快。');
});
