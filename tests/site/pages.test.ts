import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { hrefs, only, readPage } from '../built-site/page-tree.ts';
import { listPages } from '../built-site/pages.ts';

const pages = listPages('dist').map(({ file, path }) => ({ path, tree: readPage(file) }));

/** The pages of which something is not so. */
const pagesWhereNot = (isSo: (tree: (typeof pages)[number]['tree']) => boolean) =>
	pages.filter(({ tree }) => !isSo(tree)).map(({ path }) => `/${path}`);

test('every page has one main heading, a title and its language', () => {
	expect(pages.length).toBeGreaterThan(10);
	expect(pagesWhereNot((tree) => selectAll('h1', tree).length === 1)).toEqual([]);
	expect(pagesWhereNot((tree) => textOf(only(tree, 'head > title')).trim() !== '')).toEqual([]);
	expect(pagesWhereNot((tree) => select('html:lang(zh)', tree) !== undefined)).toEqual([]);
});

test('every page leads to the search, and has a button that opens it in place', () => {
	expect(pagesWhereNot((tree) => hrefs(tree, 'header a').includes('/search/'))).toEqual([]);
	expect(pagesWhereNot((tree) => select('header button[data-search-open]', tree) !== undefined)).toEqual([]);
});

test('the page for unknown addresses has ways on', () => {
	expect(hrefs(readPage('dist/404.html'), 'main a').length).toBeGreaterThan(0);
});
