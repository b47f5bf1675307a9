import type { Page } from '@playwright/test';
import { readCollations } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { clipboard, select } from './published-words.ts';
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

test('by key its mark is heard and its note is reached, and it can be switched off, but not on paper', async ({
	page,
}) => {
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
	await page.getByRole('button', { name: '阅读设置' }).click();
	await page.getByRole('group', { name: '存疑标记' }).getByText('隐藏').click();
	expect(await line()).toBe('none');
	await expect(link).toBeHidden();
	// The choice is kept, and a mark that is switched off never shows for a moment.
	await page.reload({ waitUntil: 'commit' });
	await mark(page).waitFor();
	expect(await line()).toBe('none');
	await page.emulateMedia({ media: 'print' });
	expect(await line()).toBe('underline');
});

test('who copies or cites words that hold one is told, and is given the note with the words', async ({ page }) => {
	const { locator, offset, length } = doubt;
	const said = page.locator('.page-notice [role="status"]');
	const label = `「${doubt.words}」疑作「${doubt.reading}」`;
	await page.goto(`documents/${doubted.document}/`);
	// One character of the words is enough; the words before it are plain.
	await select(page, { locator, offset: Math.max(0, offset - 1) }, { locator, offset: offset + 1 });
	await page.keyboard.press('ControlOrMeta+c');
	await expect(said).toContainText(label);
	expect(await clipboard(page)).not.toContain('疑');
	await select(page, { locator, offset }, { locator, offset: offset + length });
	await page.locator('cite-tools [data-action="quotation"]').click();
	await expect.poll(() => clipboard(page)).toContain(`”〔存疑：${label}`);
	await expect(said).toContainText(label);
	await page.locator('header [data-cite-open]').click();
	await expect(page.locator('dialog[open] [data-state]')).toContainText(/^文本状况：.*存疑.*处。$/u);
});
