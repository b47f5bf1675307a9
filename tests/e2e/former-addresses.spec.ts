import { ensureKeptCollection, keptCollection } from '../built-site/edited-collection.ts';
import { type ServedSite, serveSite } from '../built-site/serve-site.ts';
import { expect, test } from './test.ts';

/** An invented collection whose documents were renamed, renumbered and withdrawn, and whose addresses were accounted for. */
let site: ServedSite;
/** What was published under each address before: document, locator, words or their beginning. */
let published: { id: string; locator: string | null; words: string }[] = [];

/** The one place that was withdrawn from a document that still stands: its words are shown in a notice. */
const withdrawn = 'linxi-2022-waterway-measures#p2';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	published = Object.entries(ensureKeptCollection()).flatMap(([id, entries]) =>
		entries.map(([place, words]) => ({ id, locator: place === 'title' ? null : place, words })),
	);
	site = await serveSite(keptCollection.dist, keptCollection.base);
});

test.afterAll(() => site.close());

const address = (id: string, locator: string | null) =>
	`${site.address}documents/${id}/${locator === null ? '' : `#${locator}`}`;

test('every link ever published still answers with its words, in view', async ({ page }) => {
	expect(published.length).toBeGreaterThan(20);
	for (const { id, locator, words } of published) {
		await page.goto('about:blank');
		await page.goto(address(id, locator));
		if (locator === null) {
			// The one document that was renamed has another title as well, as its editors stated.
			const title = id === 'yunpo-2025-streamside-path' ? '水边新路记事' : words;
			await expect(page.locator('h1')).toHaveText(title);
			continue;
		}
		const place = page.locator(`${id}#${locator}` === withdrawn ? '.page-notice [role="status"]' : ':target');
		await expect(place, `${id}#${locator}`).toContainText(words);
		await expect(place, `${id}#${locator}`).toBeInViewport();
	}
});

test('a moved section is marked at its new place, and the page says so', async ({ page }) => {
	await page.goto(address('linxi-2022-waterway-measures', 's3-p1'));
	await expect(page).toHaveURL(/documents\/linxi-2022-waterway-measures\/#s4-p1$/);
	await expect(page.locator(':target')).toHaveId('s4-p1');
	await expect(page.locator('.page-notice [role="status"]')).toContainText('s3-p1');
});

test('a renamed document is reached with its fragment and parameters, and the page says so', async ({ page }) => {
	await page.goto(`${site.address}documents/yunpo-2025-streamside-path/?mark=${encodeURIComponent('步道')}#p2`);
	await expect(page).toHaveURL(/documents\/yunpo-2025-waterside-path\/\?mark=[^&]*#p2$/);
	await expect(page.locator(':target')).toHaveId('p2');
	await expect(page.locator('.page-notice [role="status"]')).toContainText('yunpo-2025-streamside-path');
});

test('withdrawn words are shown with day and reason', async ({ page }) => {
	await page.goto(address('linxi-2022-waterway-measures', 'p2'));
	const notice = page.locator('.page-notice [role="status"]');
	await expect(notice).toContainText('现将《临溪市河道养护办法》印发给你们');
	await expect(notice).toContainText(/\d{4}年\d+月\d+日撤下/);
	await expect(notice).toContainText('原因：');
});

test('a followed link to an old place is resolved in the page itself', async ({ page }) => {
	await page.goto(address('linxi-2022-waterway-measures', null));
	await page.evaluate(() => {
		location.hash = 's3';
	});
	await expect(page.locator(':target')).toHaveId('s4');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an old locator arrives at the new place', async ({ page }) => {
		await page.goto(address('linxi-2022-waterway-measures', 's3-p1'));
		await expect(page.locator('[id="s4-p1"]')).toBeInViewport();
		const marked = await page.locator('[id="s4-p1"]').evaluate((element) => getComputedStyle(element).backgroundColor);
		expect(marked).not.toBe('rgba(0, 0, 0, 0)');
	});

	test('a renamed document leads on', async ({ page }) => {
		await page.goto(address('yunpo-2025-streamside-path', null));
		await expect(page).toHaveURL(/yunpo-2025-waterside-path\/$/);
		await expect(page.locator('h1')).toHaveText('水边新路记事');
	});

	test('a place of a withdrawn document is reached', async ({ page }) => {
		await page.goto(address('yunpo-2025-mountain-bookroom', 'p2'));
		await expect(page.locator('[id="p2"]')).toContainText('孩子们放学后');
	});
});
