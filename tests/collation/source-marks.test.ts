import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeKind, visibleWords } from '../../src/collation/change-kind.ts';
import { markSource } from '../../src/collation/source-marks.ts';
import { sourceRows } from '../../src/collation/source-rows.ts';
import { lineHtml } from '../../src/components/source/line-html.ts';
import { apparatusSchema } from '../../src/model/apparatus.ts';
import { decode } from '../../src/normalise/decode.ts';
import { catalogueOf, document, paragraph } from '../catalogue/sample.ts';

const source = '<广告>\r\n甲,乙\n\n丙\n丁戊';
const apparatus = apparatusSchema.parse({
	source: { id: 'source-a', file: 'source.txt', sha256: '0'.repeat(64), encoding: 'utf-8', length: source.length },
	paragraphs: [
		{
			document: 'first',
			locator: 'p1',
			pieces: [
				{ src: [6, 7] },
				{ src: [7, 8], text: '，', rule: 'widen-punctuation' },
				{ src: [8, 9] },
				{ src: [9, 11], text: '', rule: 'join-broken-paragraph' },
				{ src: [11, 12] },
			],
		},
		{
			document: 'first',
			locator: 'p2',
			pieces: [{ src: [13, 15], text: '丁己', rule: 'emendation', reason: '误字。', certainty: 'certain' }],
		},
	],
	removed: [
		{ src: [0, 4], rule: 'advert', reason: '被注入的广告文字' },
		{ src: [4, 6], rule: 'layout', reason: '行末换行' },
		{ src: [12, 13], rule: 'layout', reason: '行末换行' },
	],
	queries: [
		{ document: 'first', locator: 'p1', src: [8, 9], offset: 2, words: '乙', reason: '可疑。', certainty: 'unsure' },
	],
	gaps: [{ document: 'first', locator: 'p1', offset: 4, reason: '下文不见。' }],
});
const catalogue = catalogueOf([
	document({
		id: 'first',
		year: '2020',
		paragraphs: [paragraph('p1', null, '甲，乙丙'), paragraph('p2', null, '丁己')],
	}),
]);

describe('the marks of a source', () => {
	const { lines, legend } = markSource(source, apparatus);

	test('are what was done, line by line', () => {
		expect(lines.map((line) => line.map(({ text, marks }) => [text, ...marks]))).toEqual([
			[['<广告>', 'removed'], ['\r\n']],
			[['甲'], [',', 'punctuation'], ['乙', 'query'], ['\n', 'join']],
			[['\n', 'joined']],
			[['丙'], ['', 'gap'], ['\n']],
			[['丁戊', 'emendation']],
		]);
	});

	test('say what was done and why', () => {
		const titles = lines.flat().flatMap(({ title }) => title ?? []);
		expect(titles).toContain('校改（确定）：本文作“丁己”。误字。');
		expect(titles).toContain('未收入文献：被注入的广告文字');
		expect(titles).toContain('存疑（存疑）：可疑。');
	});

	test('are counted by layer and rule', () => {
		const counts = legend.map(({ layer, count, entries }) => [layer, count, entries.map(({ mark }) => mark)]);
		expect(counts).toEqual([
			['editorial', 3, ['emendation', 'query', 'gap']],
			['joining', 1, ['join']],
			['accidentals', 1, ['punctuation']],
			[null, 1, ['removed']],
		]);
	});

	test('of a change of words that stand apart count once', () => {
		const emendation = { rule: 'emendation', reason: '误重。', certainty: 'certain' as const };
		const pieces = [
			{ src: [6, 7] as [number, number], text: '甲', ...emendation },
			{ src: [8, 9] as [number, number], text: '', ...emendation },
		];
		const apart = { ...apparatus, paragraphs: [{ document: 'first', locator: 'p1', pieces }], gaps: [] };
		expect(markSource(source, apart).legend[0]?.entries[0]).toMatchObject({ mark: 'emendation', count: 1 });
	});

	test('do not change the text, whatever stands in it', () => {
		expect(lineHtml(lines[0] ?? [])).toBe(
			'<del class="r" title="未收入文献：被注入的广告文字">&lt;广告&gt;</del>&#13;\n',
		);
	});

	test('are none where nothing is known', () => {
		expect(markSource('甲\n乙\n', null)).toEqual({
			lines: [[{ text: '甲\n', marks: [], title: null }], [{ text: '乙\n', marks: [], title: null }]],
			legend: [],
		});
	});
});

test('lines stand in one row where they share a text, beside what was made of them', () => {
	const rows = sourceRows(catalogue.documentById, source, apparatus, markSource(source, apparatus).lines);
	expect(rows.map((row) => row.lines.map(({ number }) => number))).toEqual([[1], [2, 3, 4], [5]]);
	expect(rows.map(({ texts }) => texts.map(({ label, href, text }) => [label, href, text]))).toEqual([
		[],
		[['第1段', '/documents/first/#p1', '甲，乙丙']],
		[['第2段', '/documents/first/#p2', '丁己']],
	]);
	expect(rows.map(({ omissions }) => omissions)).toEqual([['被注入的广告文字'], [], []]);
});

test.for([
	['原头', '源头', 'certain', 'emendation'],
	['發', '发', undefined, 'script'],
	[',', '，', undefined, 'punctuation'],
	[' and ', '和', undefined, 'wording'],
	['\n\n', '', undefined, 'join'],
	['\n', ' ', undefined, 'join'],
	['\u00a0', '', undefined, 'space'],
	['。', '', undefined, 'punctuation'],
	['', '。', undefined, 'punctuation'],
	['图', '', undefined, 'omission'],
	['', '图', undefined, 'insertion'],
	['&#20013;', '中', undefined, 'script'],
] as const)('%j that becomes %j is told by its shape', ([found, words, certainty, kind]) => {
	expect(changeKind(found, words, certainty)).toBe(kind);
});

test('words without shape are told in words', () => {
	expect(['', '\n\n', ' ', '甲'].map(visibleWords)).toEqual(['（无）', '（换行）', '（空格）', '甲']);
});

test.for(globSync('content/apparatus/*.json').map((file) => basename(file, '.json')))(
	'%s: no character is lost or doubled',
	(id) => {
		const parsed = apparatusSchema.parse(JSON.parse(readFileSync(`content/apparatus/${id}.json`, 'utf8')));
		const { text } = decode(readFileSync(`content/sources/${id}/${parsed.source.file}`));
		const { lines } = markSource(text, parsed);
		expect(
			lines
				.flat()
				.map((segment) => segment.text)
				.join(''),
		).toBe(text);
		for (const line of lines)
			expect(line.map((segment) => segment.text).join('')).toMatch(/^[^\r\n]*(?:\r\n|\r|\n)?$/u);
		const numbers = sourceRows(catalogue.documentById, text, parsed, lines).flatMap((row) =>
			row.lines.map(({ number }) => number),
		);
		expect(numbers).toEqual(lines.map((_, index) => index + 1));
	},
);
