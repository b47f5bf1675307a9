import type { Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const { id } = required(readDocuments('dist').at(0), 'document');
const openPanel = (page: Page) => page.locator('.site-header [popovertarget="reading-preferences"]').click();

/** What the style sheets make of the preferences, and what is kept of them. */
const look = (page: Page) =>
	page.evaluate(() => {
		const reading = getComputedStyle(document.querySelector('.reading p') ?? document.body);
		const { backgroundColor } = getComputedStyle(document.documentElement);
		const bars = [...document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')].map(({ content }) => content);
		return {
			backgroundColor,
			bars,
			face: reading.fontFamily,
			size: reading.fontSize,
			width: document.querySelector('.reading')?.clientWidth,
			kept: localStorage.getItem('reading-preferences'),
		};
	});

test('preferences hold from the first paint of every page, and are set back', async ({ page }) => {
	await page.goto(`documents/${id}/`);
	const usual = await look(page);
	await openPanel(page);
	await page.getByRole('radio', { name: '黑体' }).press('Space');
	await page.getByRole('group', { name: '字号' }).getByRole('radio', { name: '中' }).focus();
	await page.keyboard.press('ArrowRight');
	for (const label of ['窄', '米黄']) await page.locator('#reading-preferences label', { hasText: label }).click();
	const chosen = await look(page);
	for (const part of ['backgroundColor', 'bars', 'face', 'size', 'width'] as const) {
		expect.soft(chosen[part], part).not.toEqual(usual[part]);
	}
	expect(new Set([...chosen.bars, chosen.backgroundColor]).size).toBe(1);

	// No module has run when the body begins: what is set there was set before anything was painted.
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (document.body === null) return;
			observer.disconnect();
			Object.assign(globalThis, { early: { ...document.documentElement.dataset } });
		}).observe(document, { childList: true, subtree: true });
	});
	await page.reload();
	const wanted = { face: 'sans', size: 'large', theme: 'sepia', width: 'narrow' };
	expect(await page.evaluate(() => Reflect.get(globalThis, 'early'))).toMatchObject(wanted);
	await expect.poll(() => look(page)).toEqual(chosen);

	await openPanel(page);
	await expect(page.getByRole('radio', { name: '米黄' })).toBeChecked();
	await page.getByRole('button', { name: '恢复默认' }).click();
	await expect.poll(() => look(page)).toEqual(usual);
});

test('neither the panel nor a page in sepia has barriers', { tag: '@phone' }, async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('reading-preferences', '{"theme":"sepia"}'));
	for (const address of ['', 'search/', 'themes/', 'sources/']) {
		await page.goto(address);
		if (address === '') await openPanel(page);
		expect.soft(await barriers(page), address).toEqual([]);
	}
});
