import { expect, test } from 'vitest';
import { documentsPages } from '../../../src/catalogue/pages/documents-page.ts';
import { cutIntoPages } from '../../../src/catalogue/pages/numbered-page.ts';
import { themePages } from '../../../src/catalogue/pages/theme-page.ts';
import { requireEntry } from '../../../src/catalogue/require-entry.ts';
import { catalogueOf, document, paragraph } from '../sample.ts';

test.each([
	['an empty list has one empty page', [], [[]]],
	['what fits stands on one page', [3, 4], [[3, 4]]],
	[
		'a page ends before it grows too heavy',
		[3, 4, 4, 3],
		[
			[3, 4],
			[4, 3],
		],
	],
	['what is too heavy for any page has its own', [1, 9, 1], [[1], [9], [1]]],
])('%s', (_, weights, pages) => {
	const cut = cutIntoPages(weights, 7, (weight) => weight);
	expect(cut.map(({ items }) => items)).toEqual(pages);
	expect(cut.map(({ number, total }) => [number, total])).toEqual(pages.map((_page, at) => [at + 1, pages.length]));
});

test('every document stands on one page of the list, and the counts speak of all', () => {
	const pages = documentsPages(
		catalogueOf(Array.from({ length: 250 }, (_, at) => document({ id: `d${at}`, year: '2020' }))),
	);
	expect(pages.map(({ documents }) => documents.length)).toEqual([100, 100, 50]);
	expect(new Set(pages.flatMap(({ documents }) => documents.map(({ summary }) => summary.id))).size).toBe(250);
	expect(pages[1]).toMatchObject({
		count: 250,
		filters: [{ options: [{ value: 'north', documents: 250 }] }, {}, {}, {}],
	});
});

test('a theme goes on over pages, in the midst of a document too, and leads to each year where it begins', () => {
	const text = '水'.repeat(60);
	const long = (id: string, year: string) => {
		const paragraphs = Array.from({ length: 400 }, (_, at) => paragraph(`p${at + 1}`, null, text));
		const sections = Object.fromEntries(paragraphs.map(({ locator }) => [locator, ['water']]));
		return document({ id, year, paragraphs, sections });
	};
	const catalogue = catalogueOf([long('old', '2001'), long('new', '2002')]);
	const pages = themePages(catalogue, requireEntry(catalogue.themes, 'water', 'theme'));
	expect(pages.length).toBeGreaterThan(2);
	expect(
		pages.map(({ years }) => years.map(({ year, documents }) => [year, documents[0]?.isContinued])),
	).toContainEqual([
		[2001, true],
		[2002, false],
	]);
	const passages = pages.flatMap(({ years }) =>
		years.flatMap(({ documents }) => documents.flatMap((each) => each.passages)),
	);
	expect(new Set(passages.map(({ href }) => href)).size).toBe(800);
	expect(pages[0]).toMatchObject({
		documents: 2,
		passages: 800,
		jumps: [{ href: '#y2001' }, { href: expect.stringMatching(/^\/themes\/water\/page\/\d+\/#y2002$/) }],
	});
});
