import { describe, expect, test } from 'vitest';
import { citiesPage } from '../../../src/catalogue/pages/cities-page.ts';
import { documentPage } from '../../../src/catalogue/pages/document-page.ts';
import { documentsPages } from '../../../src/catalogue/pages/documents-page.ts';
import { homePage } from '../../../src/catalogue/pages/home-page.ts';
import { sourceFilePath, sourcePage } from '../../../src/catalogue/pages/source-page.ts';
import { themePages } from '../../../src/catalogue/pages/theme-page.ts';
import { timeline } from '../../../src/catalogue/pages/timeline.ts';
import { yearPages } from '../../../src/catalogue/pages/year-page.ts';
import { requireEntry } from '../../../src/catalogue/require-entry.ts';
import { catalogued, catalogueOf, document, manifest, paragraph, section } from '../sample.ts';

const first = document({
	id: 'first',
	year: '2018-06-29',
	title: '第一篇',
	issuers: ['甲委', '乙府'],
	outline: [section('s1', 1, '一、', '总则。', ['roads'])],
	paragraphs: [paragraph('s1-p1', 's1', '修路。')],
});
const second = document({
	id: 'second',
	year: '2021',
	title: '第二篇',
	city: 'south',
	kind: 'essay',
	authors: [{ name: '某人', affiliation: '某校', role: '教授' }],
	fragment: 'both-missing',
	titleInferred: [{ line: 7, quote: '各位代表', note: '所以是报告' }],
	date: { value: '2021', basis: 'inferred', event: 'published', evidence: [{ line: 5, quote: '去年' }] },
	paragraphs: [paragraph('p1', null, '开头。'), paragraph('p2', null, '一是快。快了。', '一是快。')],
});
const catalogue = catalogueOf([second, first]);

describe('the page of a document', () => {
	const page = documentPage(catalogue, catalogued(catalogue, 'second'));

	test('names its facts as an official site does', () => {
		expect(page.date).toMatchObject({ event: '发布日期', label: '2021年（推定）' });
		expect(page.authors).toEqual([{ name: '某人', detail: '某校教授' }]);
		expect(documentPage(catalogue, catalogued(catalogue, 'first')).date).toEqual({
			event: '成文日期',
			label: '2018年6月29日',
			evidence: [],
		});
	});

	test('says what is missing or inferred, with the way to the evidence', () => {
		expect(page.notices.map(({ text }) => text)).toEqual(['本文为残篇：首尾均缺。', '题名系编者所拟。']);
		expect(page.notices[1]?.evidence).toEqual([
			{ quote: '各位代表', note: '所以是报告', href: '/sources/source-a/#L7', place: '第7行' },
		]);
	});

	test('takes its contents from the outline or, where there is none, from the leads', () => {
		expect(documentPage(catalogue, catalogued(catalogue, 'first')).contents).toEqual([
			{ label: '一、总则', locator: 's1', children: [] },
		]);
		expect(page.contents).toEqual([{ label: '一是快', locator: 'p2-lead', children: [] }]);
	});

	test('leads to its neighbours', () => {
		expect(page.previous).toEqual({ label: '第一篇', href: '/documents/first/' });
		expect(page.next).toBeNull();
	});
});

test('the home page holds the newest year first and all sizes', () => {
	const home = homePage(catalogue);
	expect(home.latest.map(({ year, count }) => [year, count])).toEqual([
		[2021, 1],
		[2018, 1],
	]);
	expect(home.isWhole).toBe(true);
	expect(home.counts).toMatchObject({ documents: 2, sources: 1, cities: 2, years: 2, sections: 1, paragraphs: 3 });
});

test('the home page of a large collection lists its newest documents, and says how many their years have', () => {
	const many = catalogueOf(
		['2024', '2023', '2022'].flatMap((year) =>
			Array.from({ length: 9 }, (_, nth) => document({ id: `d${year}-${nth}`, year })),
		),
	);
	const home = homePage(many);
	expect(home.isWhole).toBe(false);
	expect(home.latest.map(({ year, count, documents }) => [year, count, documents.length])).toEqual([
		[2024, 9, 9],
		[2023, 9, 3],
	]);
});

test('a time line of many years shows fewer documents of each, and says how many there are', () => {
	const years = Array.from({ length: 100 }, (_, at) => `${1926 + at}`);
	const many = catalogueOf(years.flatMap((year) => [1, 2, 3].map((nth) => document({ id: `d${year}-${nth}`, year }))));
	const line = timeline(many, 8);
	expect(line.map(({ count, documents }) => [count, documents.length])).toEqual(years.map(() => [3, 1]));
});

test('filters offer the values that documents have, with their numbers; a theme wherever a document speaks of it', () => {
	const [page] = documentsPages(catalogue);
	expect(
		page?.filters.map(({ name, options }) => [name, options.map(({ value, documents }) => `${value} ${documents}`)]),
	).toEqual([
		['city', ['north 1', 'south 1']],
		['year', ['2021 1', '2018 1']],
		['theme', ['water 2', 'roads 1']],
		['kind', ['plan 1', 'essay 1']],
	]);
});

test('cities without documents are not listed', () => {
	expect(citiesPage(catalogueOf([first])).map(({ city, span }) => [city.id, span])).toEqual([['north', '2018']]);
});

test('a year leads to the nearest years that have documents', () => {
	expect(yearPages(catalogue, 2018)[0]).toMatchObject({ previous: null, next: { href: '/years/2021/' } });
});

test('a theme lists documents from the oldest year', () => {
	const [page] = themePages(catalogue, requireEntry(catalogue.themes, 'water', 'theme'));
	expect(page?.years.map(({ year }) => year)).toEqual([2018, 2021]);
	expect(page).toMatchObject({ documents: 2, passages: 2, related: [{ href: '/themes/roads/' }] });
});

test('a source shows every line, and where documents begin', () => {
	const source = manifest('source-a', ['first', 'second']);
	source.documents = source.documents.map((entry, index) => ({ ...entry, lines: index === 0 ? [2, 3] : [4, 4] }));
	const { rows, documents } = sourcePage(catalogue, source, { text: '广告\n甲\n乙\n丙', apparatus: null });
	const lines = rows.flatMap((row) => row.lines);
	expect(lines.map(({ number, segments }) => [number, segments.map(({ text }) => text).join('')])).toEqual([
		[1, '广告\n'],
		[2, '甲\n'],
		[3, '乙\n'],
		[4, '丙'],
	]);
	expect(documents.map(({ lines: range }) => range)).toEqual([
		[2, 3],
		[4, 4],
	]);
});

test('a source that is a web page is not published as one', () => {
	expect(sourceFilePath({ id: 'a', file: 'source.html' })).toBe('sources/a/source.html.txt');
	expect(sourceFilePath({ id: 'a', file: 'source.txt' })).toBe('sources/a/source.txt');
});
