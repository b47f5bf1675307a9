import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readHead } from '../built-site/page-head.ts';
import { listPages } from '../built-site/pages.ts';
import { readDocuments } from '../built-site/published-data.ts';

const documents = readDocuments('dist');
const pages = listPages('dist').map((page) => ({ ...page, head: readHead(page.file) }));
const headOf = (id: string) => {
	const page = pages.find(({ path }) => path === `documents/${id}/`);
	if (page === undefined) throw new Error(`document ${id}: found no page`);
	return page.head;
};

/** The addresses of all things of one property, at whatever depth. */
function collect(value: unknown, property: string): string[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === property && typeof inner === 'string' ? [inner] : collect(inner, property),
	);
}

test.for(documents)('$id: schema.org says what the data says, and no more', (document) => {
	const [work, trail] = headOf(document.id).things;
	const { id, title, date, dating, outline, paragraphs, authors, issuers } = document;
	expect(work).toMatchObject({ '@id': `/documents/${id}/`, headline: title, inLanguage: 'zh-Hans' });
	const dates = [work?.['dateCreated'], work?.['datePublished']].filter((value) => value !== undefined);
	expect(dates).toEqual(dating.basis === 'stated' ? [date] : []);
	const named = authors.length > 0 ? authors.map(({ name }) => name) : issuers;
	expect(((work?.['author'] ?? []) as { name: string }[]).map(({ name }) => name)).toEqual(named);
	const leads = paragraphs.flatMap(({ leadLocator }) => leadLocator ?? []);
	const places = outline.length > 0 ? outline.map(({ locator }) => locator) : leads;
	const parts = places.map((place) => `/documents/${id}/#${place}`);
	expect(collect(work?.['hasPart'], 'url')).toEqual(parts);
	expect(trail?.['@type']).toBe('BreadcrumbList');
});

test.for(documents)('$id: reference managers read its title, authors and stated date', (document) => {
	const { metas } = headOf(document.id);
	const { title, authors, issuers, date, dating } = document;
	expect(metas.get('citation_title')).toEqual([title]);
	expect(metas.get('DC.title')).toEqual([title]);
	const named = authors.length > 0 ? authors.map(({ name }) => name) : issuers;
	expect(metas.get('citation_author') ?? []).toEqual(named);
	expect(metas.get('DC.creator') ?? []).toEqual(named);
	expect(metas.get('DC.date') ?? []).toEqual(dating.basis === 'stated' ? [date] : []);
	expect(metas.get('og:type')).toEqual(['article']);
});

test.for(documents)('$id: its card is there as its page says', async ({ id }) => {
	const { metas } = headOf(id);
	const drawn = existsSync(`dist/cards/${id}.png`);
	expect(metas.get('og:image') ?? []).toEqual(drawn ? [`/cards/${id}.png`] : []);
	if (!drawn) return;
	const { format, width, height } = await sharp(`dist/cards/${id}.png`).metadata();
	expect([format, `${width}`, `${height}`]).toEqual([
		'png',
		metas.get('og:image:width')?.[0],
		metas.get('og:image:height')?.[0],
	]);
});

test.for(documents)('$id: as Markdown and as text it holds every word', (document) => {
	const { id, title, outline, paragraphs } = document;
	const markdown = readFileSync(`dist/documents/${id}.md`, 'utf8');
	const bytes = readFileSync(`dist/documents/${id}.txt`);
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const text = bytes.subarray(3).toString('utf8');
	expect(text.startsWith(`${title}\n`)).toBe(true);
	expect(markdown.startsWith('---\ntitle: ')).toBe(true);
	const bare = text.replace(/〔(?:原文此处有缺|存疑\d+)〕/gu, '');
	for (const words of [...outline.map(({ heading }) => heading), ...paragraphs.map((paragraph) => paragraph.text)])
		for (const line of words.split('\n')) expect(bare).toContain(line);
	for (const { locator } of outline) expect(markdown).toContain(`<a id="${locator}"></a>`);
});

test('every other form that a page names is there', () => {
	const missing = pages.flatMap(({ path, head }) =>
		head.links
			.filter(({ rel }) => rel === 'alternate')
			.filter(({ href }) => !existsSync(join('dist', href)))
			.map(({ href }) => `/${path}: ${href}`),
	);
	expect(missing).toEqual([]);
	expect(headOf(documents[0]?.id ?? '').links.filter(({ rel }) => rel === 'alternate')).toHaveLength(4);
});

test('llms.txt leads to every document, by itself or through the lists of the cities', () => {
	const linksIn = (file: string) =>
		[...readFileSync(file, 'utf8').matchAll(/\]\((\/[^)]+)\)/gu)].map(([, href = '']) => href);
	const first = linksIn('dist/llms.txt');
	const all = new Set([
		...first,
		...first.filter((href) => href.startsWith('/cities/')).flatMap((href) => linksIn(`dist${href}`)),
	]);
	expect(documents.map(({ id }) => `/documents/${id}.md`).filter((href) => !all.has(href))).toEqual([]);
	expect([...all].filter((href) => !existsSync(join('dist', href)))).toEqual([]);
});

test('what needs the origin of the site is left out where it is not known', () => {
	expect(globSync('*.xml', { cwd: 'dist' })).toEqual([]);
	const told = pages.filter(
		({ head }) => head.metas.has('og:url') || head.links.some(({ rel }) => rel === 'canonical' || rel === 'search'),
	);
	expect(told.map(({ path }) => path)).toEqual([]);
});
