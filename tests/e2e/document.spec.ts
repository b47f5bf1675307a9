import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const longest = documents.reduce((a, b) => (b.outline.length > a.outline.length ? b : a));
test('a link to a paragraph shows and marks it', { tag: '@phone' }, async ({ page }) => {
	const { locator } = required(longest.paragraphs.at(Math.floor(longest.paragraphs.length * 0.7)), 'paragraph');
	await page.goto(`documents/${longest.id}/#${locator}`);
	const place = page.locator(`[id="${locator}"]`);
	await expect(place).toBeInViewport();
	expect(await place.evaluate((element) => element.matches(':target'))).toBe(true);
	const marked = await place.evaluate((element) => getComputedStyle(element).backgroundColor);
	const plain = await page
		.locator(`[id="${longest.paragraphs[0]?.locator}"]`)
		.evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(marked).not.toBe(plain);
});

test('a permalink changes the address to its locator', async ({ page }) => {
	const { locator } = required(longest.outline.at(1), 'second section');
	await page.goto(`documents/${longest.id}/`);
	const link = page.locator(`a.permalink[href="#${locator}"]`);
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`#${locator}$`));
	await expect(page.locator(`[id="${locator}"]`)).toBeInViewport();
});

test('the table of contents follows the reading position', { tag: '@phone' }, async ({ page }) => {
	await page.goto(`documents/${longest.id}/`);
	for (const section of [longest.outline.at(1), longest.outline.at(-1)]) {
		const { locator } = required(section, 'section');
		await page.locator(`[id="${locator}"]`).evaluate((element) => {
			element.scrollIntoView({ block: 'start', behavior: 'instant' });
		});
		const current = page.locator('nav a[aria-current][href^="#"]');
		await expect(current).toHaveCount(1);
		await expect(current).toHaveAttribute('href', `#${locator}`);
	}
});
