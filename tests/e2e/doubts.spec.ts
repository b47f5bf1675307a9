import type { Page } from '@playwright/test';
import { readCollations } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

/** The document with most doubts. */
const doubted = readCollations('dist').reduce((a, b) => (b.counts.likely > a.counts.likely ? b : a));
/** Its first doubt in a paragraph for which a reading is proposed. */
const doubt = required(
	doubted.texts
		.flatMap(({ locator, queries }) => queries.map((query) => ({ locator, ...query })))
		.find(({ locator, certainty, reading }) => certainty === 'likely' && reading && /^s?\d*.*p\d/u.test(locator)),
	'doubt',
);

const mark = (page: Page) => page.locator(`[id="${doubt.locator}"] .doubt`).first();
const note = (page: Page) => page.locator('.doubt-note');

test('a doubtful reading says what is doubted where it is touched @phone', async ({ page }) => {
	await page.goto(`documents/${doubted.document}/`);
	await mark(page).click();
	await expect(note(page)).toBeVisible();
	await expect(note(page)).toContainText(required(doubt.reading, 'reading'));
	await expect(note(page)).toContainText(doubt.reason);
	expect(await barriers(page, '.doubt-note')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(note(page)).toBeHidden();
	expect(new URL(page.url()).hash).toBe('');
});

test('by key its mark is heard and its note is reached, and it can be switched off', async ({ page }) => {
	await page.goto(`documents/${doubted.document}/`);
	const link = mark(page).getByRole('link', { name: /^存疑\d+$/u });
	await link.focus();
	await expect(note(page)).toBeVisible();
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(note(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
	const line = () => mark(page).evaluate((element) => getComputedStyle(element).textDecorationLine);
	expect(await line()).toBe('underline');
	await page.evaluate(() => document.documentElement.setAttribute('data-doubts', 'off'));
	expect(await line()).toBe('none');
	await expect(link).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	expect(await line()).toBe('underline');
});
