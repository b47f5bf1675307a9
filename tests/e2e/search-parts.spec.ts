import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { contentFolderPath } from '../../src/content/content-folder.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { announceIndex, publishIndex } from '../../src/search/index/publish.ts';
import { recordDocument } from '../../src/search/records/records.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

/** Our own documents, published as a large collection is: in parts. */
const documents = readdirSync(join(contentFolderPath, 'documents')).map((file) =>
	readDocument(readFileSync(join(contentFolderPath, 'documents', file), 'utf8')),
);
/** Values are called by their identifiers. */
const named = (values: string[]) => Object.fromEntries(values.map((value) => [value, value]));
const records = documents.map((document) => recordDocument(document));
const index = publishIndex(
	records,
	{
		city: named(documents.map(({ city }) => city)),
		theme: named(records.flatMap(({ themes }) => themes)),
		kind: named(documents.map(({ kind }) => kind)),
	},
	{ largestWhole: 0 },
);
const files = new Map(index.files.map(({ name, bytes }) => [name, Buffer.from(bytes)]));

/** Six characters from the middle of a long paragraph, and every place where they stand. */
const words = (() => {
	const paragraphs = documents.flatMap((document) => document.paragraphs);
	const longest = paragraphs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	const runs = longest.text.match(/\p{Script=Han}{6,}/gu) ?? [];
	return required(runs[Math.floor(runs.length / 2)], 'six characters in a row').slice(0, 6);
})();
const places = documents.flatMap(({ id, paragraphs }) =>
	paragraphs.filter(({ text }) => text.includes(words)).map(({ locator }) => `/documents/${id}/#${locator}`),
);

/** Serves the parts in the place of the site's own index; `fetched` lists what was asked for. */
async function serveParts(page: Page, isThere: (path: string) => boolean = () => true): Promise<string[]> {
	const fetched: string[] = [];
	await page.route(/\/search\/[0-9a-f]+\/[^/]+\.bin$/u, async (route) => {
		const path = new URL(route.request().url()).pathname;
		fetched.push(path);
		const body = files.get(path.split('/').at(-1) ?? '');
		if (body === undefined || !isThere(path)) await route.fulfill({ status: 404 });
		else await route.fulfill({ body, contentType: 'application/octet-stream' });
	});
	return fetched;
}

const hitPlaces = (page: Page) =>
	page
		.locator('main a.hit')
		.evaluateAll((links) =>
			links.map((link) => `${(link as HTMLAnchorElement).pathname}${(link as HTMLAnchorElement).hash}`),
		);

test('a large collection: every place is found, and few files are fetched for it', async ({ page }) => {
	const fetched = await serveParts(page);
	await page.goto(`search/?q=${encodeURIComponent(words)}`);
	await expect
		.poll(async () => {
			const found = new Set(await hitPlaces(page));
			return places.filter((place) => !found.has(place));
		})
		.toEqual([]);
	const texts = fetched.filter((path) => path.includes('texts-'));
	expect(texts.length).toBeGreaterThan(0);
	expect(texts.length).toBeLessThan([...files.keys()].filter((name) => name.startsWith('texts-')).length);
	expect(new Set(fetched).size).toBe(fetched.length);
});

test('a large collection: near hits, filters and order', async ({ page }) => {
	await serveParts(page);
	await page.goto(`search/?q=${encodeURIComponent(`${words.slice(0, 3)}鑫${words.slice(4)}`)}`);
	await expect.poll(() => hitPlaces(page)).toContain(places[0]);
	await page.goto(`search/?q=${encodeURIComponent(words)}&year=1900&order=oldest`);
	await expect(page.locator('main [role="status"]')).toContainText('没有找到');
});

test.describe('after an update of the site', () => {
	test.use({ toleratedFailures: [/404/] });

	test('a question goes on with the newest index, in the midst of it too', async ({ page }) => {
		const newest = '/search/0123456789abcdef/';
		await page.route('**/search/current.json', (route) =>
			route.fulfill({ json: { ...announceIndex(index), folder: '0123456789abcdef' } }),
		);
		const fetched = await serveParts(page, (path) => path.endsWith('core.bin') || path.includes(newest));
		await page.goto(`search/?q=${encodeURIComponent(words)}`);
		await expect.poll(() => hitPlaces(page)).toContain(places[0]);
		expect(fetched.some((path) => path.startsWith(newest))).toBe(true);
	});
});
