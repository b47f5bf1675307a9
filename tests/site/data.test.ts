import { expect, test } from 'vitest';
import { listPages } from '../built-site/pages.ts';
import { readDocuments, readRows } from '../built-site/published-data.ts';

const rows = readRows('dist');
const documents = readDocuments('dist');
const paths = new Set(listPages('dist').map(({ path }) => path));

test('every document has its page and every page of a document its row', () => {
	const ids = [...paths].flatMap((path) => path.match(/^documents\/([^/]+)\/$/)?.[1] ?? []);
	expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
	expect(rows.map(({ url }) => url)).toEqual(rows.map(({ id }) => `/documents/${id}/`));
});

test('city, year, theme and source of every document have a page', () => {
	for (const { city, year, themes, source } of rows) {
		const expected = [`cities/${city}/`, `years/${year}/`, `sources/${source}/`, ...themes.map((t) => `themes/${t}/`)];
		expect(expected.filter((path) => !paths.has(path))).toEqual([]);
	}
});

test.for(documents)('$id: every locator stands once, and sections are known', ({ outline, paragraphs }) => {
	const locators = [...outline, ...paragraphs].map(({ locator }) => locator);
	expect(new Set(locators).size).toBe(locators.length);
	const sections = new Set<string | null>([null, ...outline.map(({ locator }) => locator)]);
	expect(paragraphs.filter(({ section }) => !sections.has(section))).toEqual([]);
});

test.for(documents)('$id: a lead stands at the start of its paragraph', ({ paragraphs }) => {
	const strays = paragraphs.filter(({ lead, text }) => lead !== null && !text.startsWith(lead));
	expect(strays).toEqual([]);
});

test.for(documents)('$id: the length is that of its headings and paragraphs', ({ characters, outline, paragraphs }) => {
	const headings = outline.map(({ number, heading }) => `${number ?? ''}${heading}`);
	const words = [...headings, ...paragraphs.map(({ text }) => text)].join('').replace(/\s/gu, '');
	expect(characters).toBe([...words].length);
});
