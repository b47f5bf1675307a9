import { ensureOtherCollection, otherCollection } from '../built-site/other-collection.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { type ServedSite, serveSite } from '../built-site/serve-site.ts';
import { expect, test } from './test.ts';

/** An invented collection under a folder of a host: reading and searching work there as well. */
let site: ServedSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	ensureOtherCollection();
	site = await serveSite(otherCollection.dist, otherCollection.base);
});

test.afterAll(() => site.close());

test('a document is reached by links alone', async ({ page }) => {
	await page.goto(site.address);
	await page.locator('a[href$="/documents/"]').first().click();
	await page.locator('main a[href*="/documents/"]').first().click();
	await expect(page.locator('h1')).toBeVisible();
	expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${otherCollection.base}documents/[^/]+/`));
});

test('the search finds its paragraphs', async ({ page }) => {
	const [document] = readDocuments(otherCollection.dist);
	const words = document?.paragraphs.at(-1)?.text.slice(2, 7) ?? '';
	await page.goto(`${site.address}search/?q=${encodeURIComponent(words)}`);
	await page.locator(`main a[href^="${otherCollection.base}documents/${document?.id}/"][href*="#"]`).first().click();
	await expect(page.locator(':target')).toContainText(words);
});
