import type { Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { clipboard, marked, select, textsOf } from './published-words.ts';
import { expect, test } from './test.ts';

const longest = readDocuments('dist').reduce((a, b) => (b.characters > a.characters ? b : a));
const { locator, text } = required(
	textsOf(longest).find(({ text: words }) => words.length > 60),
	'long paragraph',
);
const words = text.slice(12, 40);

const article = (page: Page) => page.locator('article');
const inTraditional = (page: Page) => expect(article(page)).toHaveAttribute('lang', 'zh-Hant');

test('in traditional characters, what is copied, cited, linked to and marked is the published text', async ({
	page,
}) => {
	await page.goto(`documents/${longest.id}/?mark=${encodeURIComponent(words)}`);
	await expect.poll(() => marked(page)).toEqual([words]);
	const published = await article(page).textContent();
	await page.locator('.site-header [popovertarget="reading-preferences"]').click();
	await page.getByRole('radio', { name: '繁体' }).press('Space');
	await inTraditional(page);
	const shown = await article(page).textContent();
	expect(shown).toHaveLength(published?.length ?? 0);
	expect(shown).not.toBe(published);
	const [markedWords = ''] = await marked(page);
	expect(markedWords).toHaveLength(words.length);
	expect(markedWords).not.toBe(words);
	await page.keyboard.press('Escape');

	await select(page, { locator, offset: 12 }, { locator, offset: 40 });
	await page.keyboard.press('Control+c');
	expect(await clipboard(page)).toBe(words);
	const menu = page.locator('cite-tools [role="toolbar"]');
	await menu.locator('[data-action="link"]').click();
	await expect(page.locator('.page-notice [role="status"]')).toContainText('已复制');
	const link = await clipboard(page);

	// A selection with other words of the page in it is the browser's to copy.
	await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
	await page.keyboard.press('Control+c');
	const everything = await clipboard(page);
	expect(everything).toContain(words);
	expect(everything).not.toContain(markedWords);
	await expect.poll(() => article(page).textContent()).toBe(shown);

	// What changed between source and document is told of the published text, and its marks come and go as before.
	await page.locator('collation-view button').first().click();
	await expect(page.locator('article .note-mark').first()).toBeAttached();
	expect(await article(page).textContent()).toBe(shown);
	await page.locator('collation-view button').first().click();

	// Kept on the device: the link opens in traditional characters, at the same words.
	await page.goto(link);
	await inTraditional(page);
	await expect.poll(() => marked(page)).toEqual([markedWords]);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await article(page).textContent()).toBe(published);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await article(page).textContent()).toBe(shown);

	await page.getByRole('button', { name: '显示原文' }).click();
	expect(await article(page).textContent()).toBe(published);
	expect(await marked(page)).toEqual([words]);
	await expect(article(page)).not.toHaveAttribute('lang');
	expect(await page.evaluate(() => localStorage.getItem('reading-preferences'))).toBeNull();
});

test.describe('where the conversion does not come', () => {
	test.use({ toleratedFailures: [/traditional\.json/u] });

	test('the page says so, and shows the published text', { tag: '@phone' }, async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('reading-preferences', '{"script":"traditional"}'));
		await page.goto(`documents/${longest.id}/`);
		await inTraditional(page);
		expect(await barriers(page, 'main')).toEqual([]);
		await page.route('**/data/traditional.json', (route) => route.fulfill({ status: 404 }));
		await page.reload();
		await expect(page.locator('.page-notice [role="status"]')).toHaveText('繁体显示没有加载成功，这里是原文。');
		await expect(page.locator('.script-note')).toBeHidden();
		await page.unroute('**/data/traditional.json');
	});
});
