import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { hrefs, readPage } from '../built-site/page-tree.ts';
import { listPages } from '../built-site/pages.ts';
import { readRows } from '../built-site/published-data.ts';

/** How much pages say there is on a theme: documents and passages; null where the page speaks of passages alone. */
type Amount = [documents: number | null, passages: number];

const pages = listPages('dist').map(({ file, path }) => ({ path, tree: readPage(file) }));
const pagesBelow = (prefix: string) => pages.filter(({ path }) => new RegExp(`^${prefix}([^/]+)/$`, 'u').test(path));
const treeOf = (path: string): Root => pages.find((page) => page.path === path)?.tree ?? { type: 'root', children: [] };
const amounts = (text: string): Amount => [
	Number(/(\d+)篇/u.exec(text)?.[1] ?? Number.NaN),
	Number(/(\d+)节/u.exec(text)?.[1] ?? Number.NaN),
];

/** How many passages an index of themes names beside each, by the theme's identifier. */
function indexed(tree: Root): Map<string, number> {
	const entries = selectAll('main li', tree).filter((entry) => textOf(entry).trim().endsWith(unit));
	return new Map(entries.map((entry) => [themeIn(entry), Number(/(\d+)\s*节$/u.exec(textOf(entry).trim())?.[1])]));
}

const unit = '节';
const themeIn = (tree: Element | Root) => /\/themes\/([^/]+)\/$/u.exec(hrefs(tree, 'a')[0] ?? '')?.[1] ?? '';
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const themes = pagesBelow('themes/').map(({ path }) => path.split('/')[1] ?? '');
const home = new Map(
	selectAll('main tr[data-theme]', treeOf('')).map((row) => {
		const numbers = (selector: string) =>
			selectAll(selector, row).flatMap((cell) =>
				[...textOf(cell).matchAll(/(\d+)\s*节/gu)].map(([, number]) => Number(number)),
			);
		const all = { sum: numbers('.sum'), drawn: numbers('rect title'), said: numbers('.bar .visually-hidden') };
		return [String(row.properties['dataTheme']), all];
	}),
);
const list = new Map(
	selectAll('main li[id]', treeOf('themes/')).map((entry) => [String(entry.properties['id']), amounts(textOf(entry))]),
);
const options = new Map(
	selectAll('select[name="theme"] option[data-label]', treeOf('documents/')).map((option) => [
		String(option.properties['value']),
		amounts(textOf(option)),
	]),
);

describe.for(themes)('theme %s', (theme) => {
	const own = pages.filter(({ path }) => path === `themes/${theme}/` || path.startsWith(`themes/${theme}/page/`));
	const [first] = own;
	const passages = own.flatMap(({ tree }) => selectAll('.passages > li', tree).filter((item) => !isAbove(item)));
	const documents = new Set(
		own.flatMap(({ tree }) =>
			selectAll('[data-document]', tree).map(({ properties }) => String(properties['dataDocument'])),
		),
	);
	const found: Amount = [documents.size, passages.length];

	test('its page says how many documents and passages stand on it', () => {
		expect(passages.length).toBeGreaterThan(0);
		expect(amounts(textOf(selectAll('.amount', first?.tree ?? treeOf(''))[0] ?? treeOf('')))).toEqual(found);
	});

	test('the list of themes, the filter of documents and the home page say the same', () => {
		expect(list.get(theme)).toEqual(found);
		expect(options.get(theme)).toEqual(found);
		const { sum: all = [], drawn = [], said = [] } = home.get(theme) ?? {};
		expect([all, [sum(drawn)], [sum(said)]]).toEqual([[passages.length], [passages.length], [passages.length]]);
		expect(drawn).toHaveLength(documents.size);
	});

	test('the cities together, and the years together, have as many', () => {
		for (const kind of ['cities/', 'years/']) {
			expect(sum(pagesBelow(kind).map(({ tree }) => indexed(tree).get(theme) ?? 0))).toBe(passages.length);
		}
	});
});

test('every city and year has as many documents as the filter of documents says', () => {
	for (const [field, folder] of [
		['city', 'cities'],
		['year', 'years'],
	] as const) {
		const said = selectAll(`select[name="${field}"] option[data-label]`, treeOf('documents/')).map((option) => [
			String(option.properties['value']),
			amounts(textOf(option))[0],
		]);
		const found = pagesBelow(`${folder}/`).map(({ path, tree }) => [path.split('/')[1], amounts(textOf(tree))[0]]);
		expect(said.toSorted()).toEqual(found.toSorted());
		expect(sum(said.map(([, count]) => Number(count)))).toBe(readRows('dist').length);
	}
});

/** Whether a passage is a heading that only holds others. */
function isAbove(item: Element): boolean {
	return item.children.some(
		(child) => child.type === 'element' && [child.properties['className'] ?? []].flat().includes('above'),
	);
}
