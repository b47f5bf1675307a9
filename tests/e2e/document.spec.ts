import { readDocuments } from '../built-site/published-data.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const longest = documents.reduce((a, b) => (b.outline.length > a.outline.length ? b : a));
const locators = (document: typeof longest) =>
	[...document.outline, ...document.paragraphs].map((part) => part.locator);

for (const document of documents) {
	test(`${document.id}: every heading and paragraph stands at its locator with a link to itself`, async ({ page }) => {
		await page.goto(`documents/${document.id}/`);
		const found = await page.evaluate(
			(all) =>
				all.filter((locator) => {
					const place = globalThis.document.getElementById(locator);
					return place === null || globalThis.document.querySelector(`a.permalink[href="#${locator}"]`) === null;
				}),
			locators(document),
		);
		expect(found).toEqual([]);
	});

	test(`${document.id}: shows its title and the words of every paragraph`, async ({ page }) => {
		await page.goto(`documents/${document.id}/`);
		await expect(page.locator('h1')).toContainText(document.title);
		const text = await page.evaluate(() => {
			const main = globalThis.document.querySelector('main')?.cloneNode(true) as HTMLElement;
			// Notices of gaps and links stand on the page without being the document's words.
			for (const added of main.querySelectorAll('.gap, .permalink, [data-not-text]')) added.remove();
			return (main.textContent ?? '').replace(/\s/g, '');
		});
		// Line breaks of tables and signatures are mark-up on the page.
		const missing = document.paragraphs.filter(
			({ role, text: words }) => role === 'text' && !text.includes(words.replace(/\s/g, '')),
		);
		expect(missing.map(({ locator }) => locator)).toEqual([]);
	});
}

test('a link to a paragraph shows and marks it', async ({ page }) => {
	const paragraph = longest.paragraphs.at(Math.floor(longest.paragraphs.length * 0.7));
	await page.goto(`documents/${longest.id}/#${paragraph?.locator}`);
	const place = page.locator(`[id="${paragraph?.locator}"]`);
	await expect(place).toBeInViewport();
	expect(await place.evaluate((element) => element.matches(':target'))).toBe(true);
	const marked = await place.evaluate((element) => getComputedStyle(element).backgroundColor);
	const plain = await page
		.locator(`[id="${longest.paragraphs[0]?.locator}"]`)
		.evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(marked).not.toBe(plain);
});

test('a permalink changes the address to its locator', async ({ page }) => {
	const locator = longest.outline.at(1)?.locator;
	await page.goto(`documents/${longest.id}/`);
	const link = page.locator(`a.permalink[href="#${locator}"]`);
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`#${locator}$`));
	await expect(page.locator(`[id="${locator}"]`)).toBeInViewport();
});

test('the table of contents follows the reading position', async ({ page }) => {
	const targets = [longest.outline.at(1), longest.outline.at(-1)].map((entry) => entry?.locator);
	await page.goto(`documents/${longest.id}/`);
	for (const locator of targets) {
		await page.locator(`[id="${locator}"]`).evaluate((element) => {
			element.scrollIntoView({ block: 'start', behavior: 'instant' });
		});
		const current = page.locator('nav a[aria-current][href^="#"]');
		await expect(current).toHaveCount(1);
		await expect(current).toHaveAttribute('href', `#${locator}`);
	}
});

test('the table of contents leads to every section', async ({ page }) => {
	await page.goto(`documents/${longest.id}/`);
	const links = await page.evaluate(() =>
		[...globalThis.document.querySelectorAll('nav a[href^="#"]')].map((link) => link.getAttribute('href')),
	);
	const missing = longest.outline.filter(({ locator }) => !links.includes(`#${locator}`));
	expect(missing.map(({ locator }) => locator)).toEqual([]);
});

test('previous and next lead through all documents', async ({ page }) => {
	await page.goto(`documents/${documents[0]?.id}/`);
	const visited = new Set<string>();
	for (let turn = 0; turn < documents.length; turn += 1) {
		visited.add(new URL(page.url()).pathname);
		const previous = page.locator('main a[rel~="prev"]');
		if ((await previous.count()) === 0) break;
		await previous.first().click();
		await page.waitForLoadState();
	}
	visited.clear();
	for (let turn = 0; turn < documents.length; turn += 1) {
		visited.add(new URL(page.url()).pathname);
		const next = page.locator('main a[rel~="next"]');
		if ((await next.count()) === 0) break;
		await next.first().click();
		await page.waitForLoadState();
	}
	expect(visited.size).toBe(documents.length);
});

test('the document leads to its source, city, year and themes', async ({ page }) => {
	await page.goto(`documents/${longest.id}/`);
	const ways = [
		`sources/${longest.source}/`,
		`cities/${longest.city}/`,
		`years/${longest.year}/`,
		...longest.themes.map((theme) => `themes/${theme}/`),
	];
	for (const way of ways) await expect(page.locator(`main a[href$="/${way}"]`).first()).toBeAttached();
});
