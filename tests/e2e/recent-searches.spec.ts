import type { Locator, Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const key = 'recent-searches';

/** Three phrases that stand in the collection. */
const phrases = readDocuments('dist')
	.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.match(/\p{Script=Han}{5}/u)?.[0] ?? []))
	.filter((phrase, index, all) => all.indexOf(phrase) === index)
	.slice(0, 3) as [string, string, string];

const kept = (page: Page) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '[]') as string[], key);

/** Lets the browser keep searches, as if they had been made before. */
async function keep(page: Page, searches: readonly string[]): Promise<void> {
	await page.goto('404.html');
	await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, JSON.stringify(searches)] as const);
}

async function openDialog(page: Page): Promise<Locator> {
	const dialog = page.locator('.search-dialog');
	await page.waitForLoadState();
	await page.keyboard.press('Control+k');
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Searches in the dialog and waits for hits. */
async function search(dialog: Locator, phrase: string): Promise<void> {
	await dialog.getByRole('combobox').fill(phrase);
	await expect(dialog.locator('.hit mark').first()).toHaveText(phrase);
}

const options = (dialog: Locator) => dialog.getByRole('option');

test('a search is kept when a hit is opened, not before', async ({ page }) => {
	await page.goto('years/');
	const dialog = await openDialog(page);
	await expect(options(dialog)).toHaveCount(0);
	await search(dialog, phrases[0]);
	expect(await kept(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\//);
	expect(await kept(page)).toEqual([phrases[0]]);
	await search(await openDialog(page), phrases[1]);
	await dialog.locator('.hit').first().click();
	await expect(page).toHaveURL(new RegExp(`mark=${encodeURIComponent(phrases[1])}`));
	expect(await kept(page)).toEqual([phrases[1], phrases[0]]);
});

test('a search is kept when the page of all hits is opened', async ({ page }) => {
	await page.goto('years/');
	const dialog = await openDialog(page);
	await search(dialog, phrases[0]);
	await dialog.locator('[data-search-all]').click();
	await expect(page).toHaveURL(/\/search\/\?q=/);
	expect(await kept(page)).toEqual([phrases[0]]);
});

test('the search page keeps what was entered there, and what led to a hit', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent(phrases[0])}`);
	await expect(page.locator('main .hit').first()).toBeVisible();
	expect(await kept(page)).toEqual([]);
	await page.locator('main .hit').first().click();
	await expect(page).toHaveURL(/\/documents\//);
	expect(await kept(page)).toEqual([phrases[0]]);
	await page.goto('search/');
	await page.locator('main input[type="search"]').fill(phrases[1]);
	await page.keyboard.press('Enter');
	await expect.poll(() => kept(page)).toEqual([phrases[1], phrases[0]]);
});

test('arrows and Enter choose a search in the dialog', async ({ page }) => {
	await keep(page, phrases);
	await page.goto('years/');
	const dialog = await openDialog(page);
	const field = dialog.getByRole('combobox');
	await expect(options(dialog)).toHaveText([...phrases]);
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await expect(dialog.locator('[aria-selected="true"]')).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(dialog.locator('[aria-selected="true"]')).toHaveText(phrases[2]);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const active = dialog.locator('[aria-selected="true"]');
	await expect(active).toHaveText(phrases[1]);
	await expect(field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? 'none');
	await page.keyboard.press('Enter');
	await expect(field).toHaveValue(phrases[1]);
	await expect(field).toBeFocused();
	await expect(dialog.locator('.hit mark').first()).toHaveText(phrases[1]);
	await expect(dialog.locator('.recent-controls')).toBeHidden();
	await field.fill('');
	await expect(options(dialog)).toHaveText([...phrases]);
	await options(dialog).first().click();
	await expect(dialog.locator('.hit mark').first()).toHaveText(phrases[0]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\//);
});

test('Enter in an empty field still leads to the search page', async ({ page }) => {
	await keep(page, phrases);
	await page.goto('years/');
	await openDialog(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/$/);
});

test('searches are erased in the dialog by button and by key, one by one and all', { tag: '@phone' }, async ({
	page,
}) => {
	await keep(page, [...phrases, '甲', '乙']);
	await page.goto('years/');
	const dialog = await openDialog(page);
	await expect(dialog.getByText('只存在本机')).toBeVisible();
	const removal = (query: string) => dialog.getByRole('button', { name: `移除“${query}”` });
	// Each button lies over the line of its own search.
	for (const query of phrases) {
		const [line, button] = [
			await options(dialog).filter({ hasText: query }).boundingBox(),
			await removal(query).boundingBox(),
		];
		expect(Math.abs((line?.y ?? 0) - (button?.y ?? 99))).toBeLessThanOrEqual(1);
		expect(line?.height).toBe(button?.height);
	}
	await removal(phrases[1]).click();
	await expect(options(dialog)).toHaveText([phrases[0], phrases[2], '甲', '乙']);
	await expect(removal(phrases[2])).toBeFocused();
	await dialog.getByRole('combobox').focus();
	await page.keyboard.press('Delete');
	expect(await kept(page)).toHaveLength(4);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Delete');
	await expect(options(dialog)).toHaveText([phrases[2], '甲', '乙']);
	await expect(dialog.locator('[aria-selected="true"]')).toHaveText(phrases[2]);
	expect(await kept(page)).toEqual([phrases[2], '甲', '乙']);
	await removal('乙').click();
	await expect(removal('甲')).toBeFocused();
	await dialog.getByRole('button', { name: '清除全部' }).click();
	await expect(options(dialog)).toHaveCount(0);
	await expect(dialog.getByText('只存在本机')).toBeHidden();
	await expect(dialog.getByRole('combobox')).toBeFocused();
	expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});

test('the search page lists the searches while its field is empty', async ({ page }) => {
	await keep(page, phrases);
	await page.goto('search/');
	const list = page.locator('recent-list');
	await expect(list.getByRole('link')).toHaveText([...phrases]);
	await expect(list).toContainText('只存在本机');
	const field = page.locator('main input[type="search"]');
	await field.fill('甲');
	await expect(list).toBeHidden();
	await field.fill('');
	await expect(list).toBeVisible();
	await expect(page).toHaveURL(/\/search\/$/);
	await list.getByRole('link').nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(field).toHaveValue(phrases[1]);
	await expect(page.locator('main .hit').first()).toBeVisible();
	await expect(list).toBeHidden();
	await page.goBack();
	await expect(list.getByRole('link')).toHaveText([...phrases]);
	await list.getByRole('button', { name: `移除“${phrases[0]}”` }).click();
	await expect(list.getByRole('link')).toHaveText(phrases.slice(1));
	await expect(list.getByRole('button', { name: `移除“${phrases[1]}”` })).toBeFocused();
	await list.getByRole('button', { name: '清除全部' }).click();
	await expect(list).toBeHidden();
	await expect(field).toBeFocused();
	expect(await kept(page)).toEqual([]);
});

for (const place of ['dialog', 'page'] as const) {
	test(`what an input method still composes is not kept: ${place}`, async ({ page }) => {
		await page.goto(place === 'page' ? 'search/' : 'years/');
		const field =
			place === 'page' ? page.locator('main input[type="search"]') : (await openDialog(page)).locator('input');
		await field.focus();
		const browser = await page.context().newCDPSession(page);
		await browser.send('Input.imeSetComposition', { text: 'zhuzhou', selectionStart: 7, selectionEnd: 7 });
		await expect(field).toHaveValue('zhuzhou');
		await field.evaluate((input: HTMLInputElement) => input.form?.requestSubmit());
		if (place === 'dialog') await expect(page).toHaveURL(/\/search\//);
		expect(await kept(page)).toEqual([]);
	});
}

test('where storage is refused, the search works as ever', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	await page.goto('years/');
	const dialog = await openDialog(page);
	await search(dialog, phrases[0]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\//);
	await page.goto('search/');
	await page.locator('main input[type="search"]').fill(phrases[0]);
	await page.keyboard.press('Enter');
	await expect(page.locator('main .hit').first()).toBeVisible();
});

test('no barriers where searches are listed', { tag: '@phone' }, async ({ page }) => {
	await keep(page, [...phrases, '很长的检索词'.repeat(20)]);
	await page.goto('search/');
	await expect(page.locator('recent-list .recent')).toHaveCount(4);
	expect(await barriers(page)).toEqual([]);
	await page.goto('years/');
	const dialog = await openDialog(page);
	await expect(options(dialog)).toHaveCount(4);
	await page.keyboard.press('ArrowDown');
	expect(await barriers(page)).toEqual([]);
	const tooWide = await dialog.locator('.search-scroll').evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
	expect(tooWide).toBeLessThanOrEqual(0);
});
