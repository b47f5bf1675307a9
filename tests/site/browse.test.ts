import { expect, test } from 'vitest';
import { hrefs, readPage } from '../built-site/page-tree.ts';
import { listPages } from '../built-site/pages.ts';
import { readDocuments, readRows } from '../built-site/published-data.ts';

const rows = readRows('dist');
const documents = readDocuments('dist');
const yearOf = new Map(rows.map(({ id, year }) => [id, year]));
const linksOf = (path: string) => hrefs(readPage(`dist/${path}index.html`), 'main a');

/** The documents to which links lead, each once, in the order of the page. */
const linkedDocuments = (links: readonly string[]) => [
	...new Set(links.flatMap((href) => /\/documents\/([^/#]+)\//u.exec(href)?.[1] ?? [])),
];

test('the list of documents holds all of them', () => {
	expect(linkedDocuments(linksOf('documents/')).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

test('the home page draws every document once on its time line, and lists it', () => {
	const home = readPage('dist/index.html');
	expect(linkedDocuments(hrefs(home, '.timeline svg a'))).toHaveLength(hrefs(home, '.timeline svg a').length);
	for (const part of ['.timeline svg a', '.years a']) {
		expect(linkedDocuments(hrefs(home, part)).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
	}
});

test.for(rows)('$id stands on the pages of its city and year', ({ id, city, year }) => {
	expect(linkedDocuments(linksOf(`cities/${city}/`))).toContain(id);
	expect(linkedDocuments(linksOf(`years/${year}/`))).toContain(id);
});

test.for([...new Set(rows.flatMap(({ themes }) => themes))])(
	'theme %s: passages of every document that speaks of it, in order of year',
	(theme) => {
		const passages = linksOf(`themes/${theme}/`).flatMap(
			(href) => /\/documents\/([^/#]+)\/#.+$/u.exec(href)?.[1] ?? [],
		);
		const years = passages.map((id) => yearOf.get(id) ?? Number.NaN);
		expect(years).toEqual(years.toSorted((a, b) => a - b));
		const speaking = documents.filter(({ outline }) => outline.some(({ themes }) => themes.includes(theme)));
		expect(speaking.map(({ id }) => id).filter((id) => !passages.includes(id))).toEqual([]);
	},
);

test('documents, cities, years and themes are reached from every page', () => {
	const cut = listPages('dist').flatMap(({ file, path }) => {
		const links = hrefs(readPage(file), 'a');
		return ['documents', 'cities', 'years', 'themes']
			.filter((place) => !links.includes(`/${place}/`))
			.map((place) => `/${path} → /${place}/`);
	});
	expect(cut).toEqual([]);
});
