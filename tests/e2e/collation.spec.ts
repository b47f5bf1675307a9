import type { Page } from '@playwright/test';
import { certaintyLabels } from '../../src/collation/change-kind.ts';
import type { DocumentCollation } from '../../src/model/document-collation.ts';
import { readCollations, readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const collations = readCollations('dist');
const total = ({ counts: { emendations, queries, gaps } }: DocumentCollation) => emendations + queries + gaps;
/** The document of which there is most to say, and the one with most changes. */
const rich = collations.reduce((a, b) => (total(b) > total(a) ? b : a));
const changesIn = ({ texts }: DocumentCollation) => texts.reduce((sum, { changes }) => sum + changes.length, 0);
const changed = collations.reduce((a, b) => (changesIn(b) > changesIn(a) ? b : a));

const control = (page: Page) => page.locator('collation-view button');
const articleHtml = (page: Page) => page.locator('article').evaluate((article) => article.innerHTML);
const articleText = (page: Page) => page.locator('article').evaluate((article) => article.textContent);

async function showChanges(page: Page, id: string): Promise<void> {
	await page.goto(`documents/${id}/`);
	await control(page).click();
	await expect(page.locator('.note-mark').nth(6)).toBeAttached();
}

test('switching on and off gives back the same page, and the text never changes', async ({ page }) => {
	for (const { document } of [rich, changed]) {
		await page.goto(`documents/${document}/`);
		const [html, text] = [await articleHtml(page), await articleText(page)];
		await control(page).click();
		await expect(page.locator('article .note-mark').nth(6)).toBeAttached();
		expect(await articleText(page)).toBe(text);
		await expect(control(page)).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('x');
		await expect(control(page)).toHaveAttribute('aria-pressed', 'false');
		expect(await articleHtml(page)).toBe(html);
		expect(
			await page.locator('article').evaluate((article) => {
				const before = article.innerHTML;
				article.normalize();
				return article.innerHTML === before;
			}),
		).toBe(true);
	}
});

test('the choice is kept, and nothing is loaded without it', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`documents/${rich.document}/`);
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => url.includes('/data/collation/'))).toEqual([]);
	await control(page).click();
	await expect(page.locator('article .note-mark').first()).toBeAttached();
	await page.reload();
	await expect(control(page)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('article .note-mark').first()).toBeAttached();
});

test.describe('data that is no use', () => {
	test.use({ toleratedFailures: [/\/data\/collation\//u] });

	test('the page says so, and stays as it is', async ({ page }) => {
		for (const answer of [
			{ status: 200, body: '{"texts":[{}]}' },
			{ status: 200, body: '<!doctype html>' },
			{ status: 404 },
		]) {
			await page.route('**/data/collation/*', (route) => route.fulfill(answer));
			await page.goto(`documents/${rich.document}/`);
			const html = await articleHtml(page);
			await control(page).click();
			await expect(page.locator('collation-view [role="status"]')).toHaveText(/改动数据(未能载入|有误)/u);
			await expect(control(page)).toHaveAttribute('aria-pressed', 'false');
			expect(await articleHtml(page)).toBe(html);
			await page.unroute('**/data/collation/*');
		}
	});
});

test('marks cover the words that were changed', async ({ page }) => {
	await showChanges(page, rich.document);
	const found = await page.locator('article .note-mark.emendation').allTextContents();
	const words = rich.texts.flatMap(({ locator, changes }) => {
		const text = published(rich.document, locator);
		return changes
			.filter(({ certainty }) => certainty)
			.map(({ offset, length }) => text.slice(offset, offset + length));
	});
	expect(found.join('')).toBe(words.join(''));
	await expect(page.locator('article .gap.note-mark')).toHaveCount(rich.counts.gaps);
});

test('a mark tells what the data holds, by pointer and by key, and gives the focus back', { tag: '@phone' }, async ({
	page,
}) => {
	const { locator, changes } = required(
		rich.texts.find((text) => text.changes.some(({ certainty }) => certainty)),
		'emended text',
	);
	const change = required(
		changes.find(({ certainty }) => certainty),
		'emendation',
	);
	await showChanges(page, rich.document);
	const mark = page.locator('article .note-mark.emendation').first();
	const note = page.locator('.collation-note');
	const words = published(rich.document, locator).slice(change.offset, change.offset + change.length);
	const certainty = certaintyLabels[required(change.certainty, 'certainty')];
	const check = async () => {
		await expect(note).toBeVisible();
		for (const part of [change.source, words, required(change.reason, 'reason'), certainty])
			await expect(note).toContainText(part);
		await expect(note.locator('a')).toHaveAttribute('href', new RegExp(`/sources/${rich.source}/#L${change.line}$`));
	};
	await mark.click();
	await check();
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(mark).toBeFocused();
	await page.keyboard.press('Enter');
	await check();
	await page.keyboard.press(']');
	await expect(note).toBeVisible();
	await page.keyboard.press('[');
	await check();
	await note.locator('a').click();
	await expect(page.locator(':target')).toBeInViewport();
	await expect(page.locator(':target')).toContainText(change.source);
});

test('the words of a search stay marked', async ({ page }) => {
	const { paragraphs } = required(
		documents.find(({ id }) => id === rich.document),
		'document',
	);
	const { locator, text } = required(
		paragraphs.find((paragraph) => paragraph.text.includes('，')),
		'paragraph with a comma',
	);
	const at = text.indexOf('，');
	const words = text.slice(at - 2, at + 3);
	await page.goto(`documents/${rich.document}/?mark=${encodeURIComponent(words)}#${locator}`);
	const marked = () => page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()));
	await expect.poll(marked).toContain(words);
	const before = await marked();
	await control(page).click();
	await expect(page.locator('article .note-mark').first()).toBeAttached();
	expect(await marked()).toEqual(before);
	await expect(page.locator(':target')).toHaveAttribute('id', locator);
	await control(page).click();
	expect(await marked()).toEqual(before);
});

test('no barriers while changes are shown', { tag: '@phone' }, async ({ page }) => {
	await showChanges(page, rich.document);
	await page.locator('.state a').click();
	await expect(page.locator('#collation-record li').first()).toBeVisible();
	await page.locator('article .note-mark.query').first().click();
	expect(await barriers(page)).toEqual([]);
});

/** The text that stands at a locator. */
function published(id: string, locator: string): string {
	const document = required(
		documents.find((other) => other.id === id),
		`document ${id}`,
	);
	const section = document.outline.find((entry) => entry.locator === locator);
	if (section !== undefined) return `${section.number ?? ''}${section.heading}`;
	return document.paragraphs.find((entry) => entry.locator === locator)?.text ?? document.title;
}
