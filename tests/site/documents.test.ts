import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { documentWords, hrefs, only, readPage } from '../built-site/page-tree.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';

const documents = readDocuments('dist').map((document) => ({
	...document,
	page: readPage(`dist/documents/${document.id}/index.html`),
}));

test.for(documents)('$id: every heading and paragraph stands at its locator with a link to itself', (document) => {
	const { outline, paragraphs, page } = document;
	const places = new Set(selectAll('[id]', page).map(({ properties }) => String(properties['id'])));
	const links = new Set(hrefs(page, 'a.permalink'));
	const missing = [...outline, ...paragraphs].filter(
		({ locator }) => !places.has(locator) || !links.has(`#${locator}`),
	);
	expect(missing.map(({ locator }) => locator)).toEqual([]);
});

test.for(documents)('$id: shows its title and the words of every paragraph', ({ title, paragraphs, page }) => {
	expect(textOf(only(page, 'h1'))).toContain(title);
	const words = documentWords(page);
	// Line breaks of tables and signatures are mark-up on the page.
	const missing = paragraphs.filter(({ role, text }) => role === 'text' && !words.includes(text.replace(/\s/gu, '')));
	expect(missing.map(({ locator }) => locator)).toEqual([]);
});

test.for(documents)('$id: its table of contents leads to every section', ({ outline, page }) => {
	const links = new Set(hrefs(page, 'nav a[href^="#"]'));
	expect(outline.filter(({ locator }) => !links.has(`#${locator}`))).toEqual([]);
});

test.for(documents)('$id: leads to its source, city, year and themes', ({ source, city, year, themes, page }) => {
	const links = hrefs(page, 'main a');
	const ways = [
		`sources/${source}/`,
		`cities/${city}/`,
		`years/${year}/`,
		...themes.map((theme) => `themes/${theme}/`),
	];
	expect(ways.filter((way) => !links.some((href) => href.endsWith(`/${way}`)))).toEqual([]);
});

test('previous and next lead through all documents, and back', () => {
	const walk = (rel: 'prev' | 'next', id: string): string[] => {
		const { page } = required(
			documents.find((document) => document.id === id),
			`document ${id}`,
		);
		const [, next] = /\/documents\/([^/]+)\/$/u.exec(hrefs(page, `main a[rel~="${rel}"]`)[0] ?? '') ?? [];
		return next === undefined ? [id] : [id, ...walk(rel, next)];
	};
	const begins = documents.filter(({ page }) => select('main a[rel~="prev"]', page) === undefined);
	expect(begins.length).toBe(1);
	const forth = walk('next', required(begins[0], 'first document').id);
	expect(forth.toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
	expect(walk('prev', required(forth.at(-1), 'last document'))).toEqual(forth.toReversed());
});
