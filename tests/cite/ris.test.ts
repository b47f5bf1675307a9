import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { formatRis } from '../../src/cite/ris.ts';
import { citationOf } from './sample.ts';

/** Reads a record with a parser that is not ours. */
function parse(text: string): Record<string, unknown> | undefined {
	return plugins.input.chain(text, { forceType: '@ris/file' })[0];
}

const url = 'https://example.org/documents/north-2024-water-plan/';

test('newspaper, as it stands', () => {
	expect(formatRis(citationOf()).split('\r\n')).toEqual([
		'TY  - NEWS',
		'AU  - 甲乙',
		'TI  - 让江河更清',
		'T2  - 北城日报',
		'PY  - 2024',
		'DA  - 2024/05/06',
		'SP  - A2',
		`UR  - ${url}`,
		'Y2  - 2026/11/22',
		'LA  - zh',
		'N1  - 文本状况：人工录入',
		'ER  - ',
		'',
	]);
});

describe.each([
	{
		name: 'newspaper',
		document: {},
		read: {
			type: 'article-newspaper',
			'container-title': '北城日报',
			page: 'A2',
			accessed: { 'date-parts': [[2026, 11, 22]] },
		},
	},
	{
		name: 'journal',
		document: { type: 'journal', volume: '32', issue: '10', page: null },
		read: { type: 'article-journal', volume: '32', issue: '10', 'container-title': '北城日报' },
	},
	{
		name: 'report',
		document: { type: 'report', container: '北城政务网', page: null },
		read: { type: 'report', publisher: '北城政务网', issued: { 'date-parts': [[2024, 5, 6]] } },
	},
	{
		name: 'web page',
		document: { type: 'web', page: null, number: '北发〔2024〕5号' },
		read: {
			type: 'webpage',
			note: ['发文字号：北发〔2024〕5号', '文本状况：人工录入'],
			issued: { 'date-parts': [[2024, 5, 6]] },
		},
	},
	{
		name: 'inferred year',
		document: { date: { value: '2024', inferred: true } },
		read: { issued: { 'date-parts': [[2024]] }, note: ['日期系推定', '文本状况：人工录入'] },
	},
] as const)('$name', ({ document, read }) => {
	test('is read by an independent parser', () => {
		expect(parse(formatRis(citationOf(document)))).toMatchObject({
			title: '让江河更清',
			URL: url,
			language: 'zh',
			...read,
		});
	});
});

test.each([
	['author', { creators: [] }, 'reporter'],
	['date', { date: null }, 'issued'],
	['newspaper', { container: null }, 'container-title'],
	['page', { page: null }, 'page'],
] as const)('a missing %s is left out', (_name, document, field) => {
	const record = parse(formatRis(citationOf(document)));
	expect(record).not.toHaveProperty(field);
	expect(record).toHaveProperty('title', '让江河更清');
});

test('a month has no day', () => {
	expect(formatRis(citationOf({ date: { value: '2024-05', inferred: false } }))).toContain('\r\nDA  - 2024/05/\r\n');
});

test('a line break never begins another field', () => {
	const record = parse(formatRis(citationOf({ title: '让江河\nER  - \r\nTY  - BOOK' })));
	expect(record).toMatchObject({ title: '让江河 ER - TY - BOOK', type: 'article-newspaper' });
});
