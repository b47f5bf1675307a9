import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/read-document.ts';
import { writeDocument } from '../../src/markdown/write-document.ts';
import { type DocumentMetadata, documentMetadataSchema, type PolicyDocument } from '../../src/model/document.ts';
import { buildStructure, type StructureBlock } from '../../src/structure/build-structure.ts';
import { normaliseText } from '../normalise/run.ts';
import { sourceText } from '../normalise/source-arbitrary.ts';

const metadata: DocumentMetadata = documentMetadataSchema.parse({
	id: 'example',
	title: '关于“双减”的通知',
	source: 'example',
	city: 'linxi',
	date: { value: '2022', basis: 'inferred', evidence: [{ line: 1, quote: '# 示例: "引文"' }] },
	kind: 'notice',
	themes: ['any'],
	sections: { s1: ['any'] },
});

const documentOf = (blocks: readonly StructureBlock[]): PolicyDocument => ({
	...metadata,
	...buildStructure(blocks, metadata.sections).structure,
});
const paragraph = (text: string, lead: string | null = null): StructureBlock => ({ type: 'paragraph', text, lead });
const isKept = (document: PolicyDocument) => expect(readDocument(writeDocument(document))).toEqual(document);

describe('a document written as Markdown and read again is the same', () => {
	test.each([
		'全面落实“六个百分之百”。',
		'*强调*与**加粗**与_下划线_与`代码`',
		'<b>标签</b>与<!-- 注释 -->与&amp;与&#65;',
		'1. 一项',
		'1) 一项',
		'- 一项',
		'+ 一项',
		'# 标题',
		'> 引文',
		'---',
		'***',
		'===',
		'```',
		'~~~',
		'|单位|任务|',
		'[链接](http://a.b)与![图](c.png)与[脚注][1]',
		'[1]: http://a.b',
		'2~3个百分点到5~10家，~~删去~~',
		'https://www.example.gov.cn/a_b_c?d=1&e=2*3',
		'office@example.gov.cn',
		'反斜线\\与\\*星号',
		'三、不是小标题而是一段话，因为它很长很长很长很长很长很长很长很长很长很长很长很长很长很长。',
		'“*”、《_》、（**）',
		'5*3*2与a_b_c与__init__',
		'第一行\n第二行',
		'第一行\n# 第二行',
		'第一行\n===',
		'第一行\n- 第二行',
		'!感叹与!!',
		'100%与$100$与^上标^',
		'：：：',
		'\u00a0不断行空格在中间\u00a0与\u3000全角空格',
	])('with the paragraph %j', (text) => {
		isKept(documentOf([paragraph(text)]));
	});

	test.each([
		['坚持规划先行。', '统筹县域布局。'],
		['——坚持规划先行。', '统筹县域布局。'],
		['“双减”。', '“减负”。'],
		['坚持*规划*先行。', '**统筹**布局。'],
		['推进AI。', 'AI很重要。'],
		['推进AI', 'AI很重要。'],
		['坚持（规划）', '（统筹）布局。'],
		['*', '统筹。'],
		['规划 ', '统筹。'],
		['全部都是段首。', ''],
		['“一', '”二'],
	])('with the lead %j before %j', (lead, rest) => {
		isKept(documentOf([paragraph(`${lead}${rest}`, lead)]));
	});

	test.each([
		['一、总体要求'],
		['（一）*重点*任务'],
		['1.5G网络建设'],
		['1.打好<蓝天>保卫战#'],
		['第一章总则'],
		['第二十六条之一'],
		['没有编号的小标题 # '.trim()],
		['聚焦科技创新 厚植内生动能'],
	])('with the heading %j', (text) => {
		isKept(documentOf([{ type: 'heading', level: 1, text }, paragraph('正文。')]));
	});

	test('with every depth of outline, titles and tables', () => {
		const heading = (level: number, text: string): StructureBlock => ({ type: 'heading', level, text });
		isKept(
			documentOf([
				paragraph('各县区：'),
				paragraph('2022年3月8日'),
				{ type: 'title', text: '实施方案' },
				paragraph('各科室：'),
				...['第一编', '第一章', '第一节', '第一条', '一、甲'].map((text, at) => heading(at + 1, text)),
				{ type: 'table', text: '单位\t任务\n水利局\t清|淤\n\t无', lead: null },
				paragraph('表后一段。'),
			]),
		);
	});

	test('with rows of unequal length', () => {
		isKept(documentOf([{ type: 'table', text: '单位\t任务\t时限\n水利局\t清淤\n合计', lead: null }]));
		isKept(documentOf([{ type: 'table', text: '\t任务\t\n水利局\t清淤\t六月\n\t', lead: null }]));
	});

	test('whatever the text', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'*',
				'_',
				'**',
				'`',
				'<b>',
				'&amp;',
				'1.',
				'# ',
				'- ',
				'> ',
				'|',
				'~',
				'~~',
				'[',
				']',
				'(',
				')',
				'!',
				'\\',
				'http://a.b/',
				'\n',
				' ',
				'=',
				'+',
				'“',
				'”',
				'。',
				'，',
				'改革',
				'AI',
				'3',
				'$',
				':',
				'@',
				'\u3000',
			),
			fc.string({ unit: 'grapheme', maxLength: 3 }),
		);
		const text = fc
			.array(piece, { minLength: 1, maxLength: 12 })
			.map((pieces) =>
				pieces
					.join('')
					.replace(/[\r\0]/gu, '')
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line !== '')
					.join('\n'),
			)
			.filter((words) => words !== '');
		const block = fc.oneof(
			text.map((words) => paragraph(words)),
			fc.tuple(text, text).map(([words, rest]) => {
				const lead = `${words.replaceAll('\n', '')}。`;
				return paragraph(`${lead}${rest}`, lead);
			}),
			fc
				.tuple(text, fc.integer({ min: 1, max: 5 }))
				.map(([words, level]): StructureBlock => ({ type: 'heading', level, text: words.replaceAll('\n', '') })),
			text.map((words): StructureBlock => ({ type: 'title', text: words.replaceAll('\n', '') })),
		);
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
				isKept(documentOf(blocks));
			}),
			{ numRuns: 300 },
		);
	});

	test.each(['in.txt', 'in.md', 'in.html'])('whatever the normaliser makes of %s', (file) => {
		fc.assert(
			fc.property(sourceText, (text) => {
				for (const document of normaliseText(text, { file }).documents) isKept(document);
			}),
		);
	});
});

describe('readDocument', () => {
	test('says what is missing', () => {
		expect(() => readDocument('正文。')).toThrow(/front matter/u);
		expect(() => readDocument('---\nid: example\n---\n正文。')).toThrow(/title/u);
	});
});
