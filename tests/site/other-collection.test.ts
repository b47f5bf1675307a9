import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dateLabel } from '../../src/catalogue/labels/date-label.ts';
import { collectionSchema } from '../../src/model/collection.ts';
import { citiesSchema } from '../../src/model/vocabulary.ts';
import { checkLinks } from '../built-site/check-links.ts';
import { buildOtherCollection, otherCollection } from '../built-site/other-collection.ts';
import { readHead } from '../built-site/page-head.ts';
import { hrefs, only, readPage } from '../built-site/page-tree.ts';
import { type BuiltPage, listPages } from '../built-site/pages.ts';
import { childrenOf, parseXml, textOfOnly } from '../built-site/parse-xml.ts';
import { readDocuments, readRows } from '../built-site/published-data.ts';
import { readBook, textOf } from '../built-site/read-book.ts';
import { readQr } from '../built-site/read-qr.ts';
import { required } from '../built-site/required.ts';

const { dist, base, origin, content } = otherCollection;

/** Names that stand in our own collection and can stand in no other. */
function ownNames(): string[] {
	const cities = citiesSchema.parse(parse(readFileSync('content/vocabularies/cities.yaml', 'utf8')));
	const rows = readRows('dist');
	return [...cities.flatMap(({ id, label }) => [id, label]), ...rows.flatMap(({ id, title }) => [id, title])];
}

/** The values of an attribute in a page. */
function attributes(page: BuiltPage, name: string): string[] {
	const html = readFileSync(page.file, 'utf8');
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

describe('an invented collection, built under a folder of another host', () => {
	let pages: BuiltPage[] = [];

	beforeAll(() => {
		buildOtherCollection();
		pages = listPages(dist);
	});

	test('its documents are published as its manifests say', () => {
		expect(readRows(dist).map(({ id, city, year }) => [id, city, year])).toEqual(
			expect.arrayContaining([
				['linxi-2022-waterway-measures', 'linxi', 2022],
				['yunpo-2025-mountain-bookroom', 'yunpo', 2025],
				['yunpo-2025-streamside-path', 'yunpo', 2025],
			]),
		);
		const measures = readDocuments(dist).find(({ id }) => id === 'linxi-2022-waterway-measures');
		expect(measures?.outline.map(({ locator }) => locator)).toEqual([
			's1',
			's2',
			's2-1',
			's2-1-1',
			's2-1-2',
			's2-2',
			's3',
		]);
	});

	test('a document has its own address as a QR code, for paper', () => {
		for (const { id, url } of readRows(dist)) {
			const code = only(readPage(`${dist}/documents/${id}/index.html`), 'main .colophon svg');
			const [, , , side] = String(code.properties['viewBox']).split(' ');
			const path = String(only(code, 'path').properties['d']);
			expect(readQr({ side: Number(side), path })).toBe(url);
		}
	});

	test('no page names anything of our own collection', () => {
		const names = ownNames();
		const found = pages.flatMap(({ file, path }) => {
			const html = readFileSync(file, 'utf8');
			return names.filter((name) => html.includes(name)).map((name) => `/${path}: ${name}`);
		});
		expect(found).toEqual([]);
	});

	test('every page carries the title of the collection', () => {
		const title = String(parse(readFileSync(`${content}/collection.yaml`, 'utf8')).title);
		expect(pages.filter(({ file }) => !readFileSync(file, 'utf8').includes(title))).toEqual([]);
	});

	test('the page about the site says all that the collection states of itself', () => {
		const about = readFileSync(`${dist}/about/index.html`, 'utf8');
		const { updated, corrections, terms, ...stated } = collectionSchema.parse(
			parse(readFileSync(`${content}/collection.yaml`, 'utf8')),
		);
		const sentences = [stated, { words: corrections?.words }, terms ?? {}].flatMap(Object.values<string | undefined>);
		expect(sentences.length).toBeGreaterThan(6);
		expect(sentences.filter((sentence) => sentence === undefined || !about.includes(sentence))).toEqual([]);
		expect(about).toContain(`href="${corrections?.address}"`);
		// What may be done with the texts goes along with them.
		expect(readFileSync(`${dist}/data/README.txt`, 'utf8')).toContain(terms?.texts);
		expect(about).toContain(dateLabel({ value: updated ?? '', basis: 'stated' }));
	});

	test('every link into the site carries the base', () => {
		const strays = pages.flatMap((page) =>
			['href', 'src', 'action']
				.flatMap((name) => attributes(page, name))
				.filter((url) => url.startsWith('/') && !url.startsWith(base))
				.map((url) => `/${page.path}: ${url}`),
		);
		expect(strays).toEqual([]);
	});

	test('canonical links carry origin and base', () => {
		const wrong = pages
			.filter(({ path }) => path !== '404.html')
			.filter(({ file, path }) => {
				const canonical = /<link[^>]*rel="canonical"[^>]*>/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
				return !canonical.includes(`href="${origin}${base}${path}"`);
			});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('the sitemap names the pages with a canonical link but the search page, with no date made up', () => {
		const urls = childrenOf(parseXml(readFileSync(`${dist}/sitemap-0.xml`, 'utf8')), 'url');
		const listed = pages.filter(({ path }) => path !== '404.html' && path !== 'search/');
		expect(urls.map((url) => textOfOnly(url, 'loc')).toSorted()).toEqual(
			listed.map(({ path }) => `${origin}${base}${path}`).toSorted(),
		);
		expect(urls.filter((url) => childrenOf(url, 'lastmod').length > 0)).toEqual([]);
	});

	test('the feed holds every document, known by its address', () => {
		const feed = parseXml(readFileSync(`${dist}/feed.xml`, 'utf8'));
		expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
		const entries = childrenOf(feed, 'entry');
		expect(entries.map((entry) => textOfOnly(entry, 'id')).toSorted()).toEqual(
			readRows(dist)
				.map(({ url }) => url)
				.toSorted(),
		);
		for (const part of [feed, ...entries]) {
			expect(textOfOnly(part, 'title')).not.toBe('');
			expect(textOfOnly(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/u);
		}
		const links = [feed, ...entries].flatMap((part) => childrenOf(part, 'link'));
		const missing = links
			.map(({ attributes }) => attributes['href'] ?? '')
			.filter((href) => !existsSync(href.replace(`${origin}${base}`, `${dist}/`)));
		expect(missing).toEqual([]);
	});

	test('browsers are told how to search', () => {
		const description = parseXml(readFileSync(`${dist}/opensearch.xml`, 'utf8'));
		expect(childrenOf(description, 'Url')[0]?.attributes['template']).toBe(`${origin}${base}search/?q={searchTerms}`);
		const [home] = readHead(`${dist}/index.html`).things;
		expect(home).toMatchObject({
			'@type': 'WebSite',
			potentialAction: { target: { urlTemplate: `${origin}${base}search/?q={search_term_string}` } },
		});
		expect(readHead(`${dist}/index.html`).links).toContainEqual({
			rel: 'search',
			type: 'application/opensearchdescription+xml',
			href: `${base}opensearch.xml`,
		});
	});

	test('what other sites are told is absolute', () => {
		for (const { url, id } of readRows(dist)) {
			const { metas, things } = readHead(`${dist}/documents/${id}/index.html`);
			expect(metas.get('og:url')).toEqual([url]);
			expect(metas.get('citation_public_url')).toEqual([url]);
			expect(metas.get('DC.identifier')?.[0]).toBe(url);
			expect(things[0]?.['@id']).toBe(url);
			if (existsSync(`${dist}/cards/${id}.png`))
				expect(metas.get('og:image')).toEqual([`${origin}${base}cards/${id}.png`]);
			expect(readFileSync(`${dist}/documents/${id}.md`, 'utf8')).toContain(`\nurl: ${url}\n`);
		}
	});

	test('copies that are taken along say where they come from', () => {
		for (const { url, id } of readRows(dist)) {
			const single = readPage(`${dist}/documents/${id}.single.html`);
			expect(only(single, 'link[rel="canonical"]').properties['href']).toBe(url);
			expect(hrefs(single, '.colophon a')).toContain(url);
			const { files, package: root } = readBook(`${dist}/documents/${id}.epub`);
			const [metadata] = childrenOf(root, 'metadata');
			expect(textOfOnly(required(metadata, 'metadata'), 'identifier')).toBe(`${origin}${base}documents/${id}.epub`);
			expect(textOf(files, `EPUB/text/${id}.xhtml`)).toContain(`<a href="${url}">${url}</a>`);
		}
	});

	test('published addresses are absolute', () => {
		expect(readRows(dist).map(({ id, url }) => [id, url])).toEqual(
			readRows(dist).map(({ id }) => [id, `${origin}${base}documents/${id}/`]),
		);
	});

	test('no link and no fragment is broken', async () => {
		const { followed, broken } = await checkLinks(dist, base, origin);
		expect(broken).toEqual([]);
		expect(followed).toBeGreaterThan(10);
	});
});
