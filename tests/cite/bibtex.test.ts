import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../src/cite/bibtex.ts';
import { citationOf } from './sample.ts';

/** Reads an entry with a parser that is not ours. */
function parse(text: string): Record<string, unknown> | undefined {
	return plugins.input.chain(text, { forceType: '@biblatex/text' })[0];
}

const url = 'https://example.org/documents/north-2024-water-plan/';

test('newspaper, as it stands', () => {
	expect(formatBibtex(citationOf())).toBe(`@article{north-2024-water-plan,
	author = {{甲乙}},
	title = {{让江河更清}},
	entrysubtype = {newspaper},
	journal = {北城日报},
	year = {2024},
	month = {5},
	date = {2024-05-06},
	pages = {A2},
	url = {${url}},
	urldate = {2026-11-22},
	language = {chinese},
	note = {文本状况：人工录入},
}`);
});

const report = { type: 'report', container: '北城政务网', page: null } as const;

describe.each([
	{ name: 'newspaper', document: {}, read: { type: 'article-journal', 'container-title': '北城日报', page: 'A2' } },
	{
		name: 'journal',
		document: { type: 'journal', year: 2024, volume: '32', issue: '10', page: null },
		read: { type: 'article-journal', volume: '32', issue: '10', issued: { 'date-parts': [[2024]] } },
	},
	{ name: 'report', document: report, read: { type: 'report', publisher: '北城政务网' } },
	{
		name: 'web page',
		document: { ...report, type: 'web' },
		read: { type: 'webpage', publisher: '北城政务网', issued: { 'date-parts': [[2024, 5, 6]] } },
	},
	{
		name: 'month',
		document: { date: { value: '2024-05', inferred: false } },
		read: { issued: { 'date-parts': [[2024, 5]] } },
	},
	{
		name: 'inferred year',
		document: { date: { value: '2024', inferred: true }, titleInferred: true },
		read: { issued: { 'date-parts': [[2024]] }, note: '题名系编者所拟；日期系推定；文本状况：人工录入' },
	},
] as const)('$name', ({ document, read }) => {
	test('is read by an independent parser', () => {
		expect(parse(formatBibtex(citationOf({ ...document, creators: ['甲乙', '北城市委 and 政府'] })))).toMatchObject({
			title: '让江河更清',
			author: [{ family: '甲乙' }, { family: '北城市委 and 政府' }],
			accessed: { 'date-parts': [[2026, 11, 22]] },
			URL: url,
			...read,
		});
	});
});

test.each([
	['author', { creators: [] }, 'author'],
	['date', { date: null }, 'issued'],
	['newspaper', { container: null }, 'container-title'],
	['page', { page: null }, 'page'],
] as const)('a missing %s is left out', (_name, document, field) => {
	const entry = parse(formatBibtex(citationOf(document)));
	expect(entry).not.toHaveProperty(field);
	expect(entry).toHaveProperty('title', '让江河更清');
});

test('key and note name the part, and the note says what is doubtful in it', () => {
	const part = { locator: 's2-1-p3', name: '二、（一）第3段', words: ['甲'], doubts: ['「甲」疑作「乙」'] };
	expect(parse(formatBibtex(citationOf({}, { part })))).toMatchObject({
		id: 'north-2024-water-plan:s2-1-p3',
		note: '二、（一）第3段；文本状况：人工录入；「甲」疑作「乙」',
	});
});

test('every title is read back as it stands', () => {
	const characters = fc.constantFrom(...'改革、“” 甲{}\\$&#%_^~a-@,=');
	fc.assert(
		fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 30 }), (text) => {
			const title = `论${text}。`.replace(/\s+/gu, ' ');
			expect(parse(formatBibtex(citationOf({ title })))?.['title']).toBe(title);
		}),
	);
});
