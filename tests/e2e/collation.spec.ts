import type { Page } from '@playwright/test';
import { certaintyLabels } from '../../src/collation/change-kind.ts';
import type { DocumentCollation, Layer } from '../../src/model/document-collation.ts';
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

const control = (page: Page) => page.locator('collation-view button').first();
const layer = (page: Page, id: Layer) => page.locator(`collation-view [data-layer="${id}"]`);
const bar = (page: Page) => page.locator('.place-bar');
const status = (page: Page) => bar(page).getByRole('status');
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
		await expect(control(page)).toHaveAttribute('aria-pressed', 'true');
		for (const id of ['accidentals', 'joining', 'joining'] as const) {
			await layer(page, id).click();
			expect(await articleText(page)).toBe(text);
		}
		await expect(page.locator('article .note-mark').nth(6)).toBeAttached();
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

test('the choice is kept for the document alone, and nothing is loaded without it', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const loaded = () => requests.filter((url) => url.includes('/data/collation/'));
	await page.goto(`documents/${rich.document}/`);
	await page.waitForLoadState('networkidle');
	expect(loaded()).toEqual([]);
	await layer(page, 'accidentals').click();
	await expect(page.locator('article .note-mark').first()).toBeAttached();
	await page.reload();
	await expect(layer(page, 'accidentals')).toHaveAttribute('aria-pressed', 'true');
	await expect(layer(page, 'editorial')).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator('article .note-mark').first()).toBeAttached();
	requests.length = 0;
	await page.goto(`documents/${changed.document}/`);
	await page.waitForLoadState('networkidle');
	expect(loaded()).toEqual([]);
	await expect(control(page)).toHaveAttribute('aria-pressed', 'false');
});

test('the bar leads through as many places as the switches count, whatever layers are shown', {
	tag: '@phone',
}, async ({ page, isMobile }) => {
	await page.goto(`documents/${rich.document}/`);
	const { editorial, joining, accidentals } = rich.layers;
	for (const [id, count] of Object.entries(rich.layers))
		await expect(layer(page, id as Layer).locator('.count')).toHaveText(`${count.toLocaleString('en-US')} 处`);
	await control(page).click();
	await expect(status(page)).toHaveText(`改动 共 ${editorial + joining} 处`);
	await layer(page, 'joining').click();
	await expect(status(page)).toHaveText(`改动 共 ${editorial} 处`);
	const next = bar(page).getByRole('button', { name: '下一处' });
	const press = () => (isMobile ? next.tap() : next.click());
	await press();
	await press();
	await expect(status(page)).toContainText(`改动 第 2 处，共 ${editorial} 处，`);
	await expect(page.locator('.collation-note')).toBeInViewport({ ratio: 1 });
	await expect(next).toBeFocused();
	// A place keeps its own while others come in between, and the ends meet.
	await layer(page, 'accidentals').click();
	await expect(status(page)).toContainText(`共 ${editorial + accidentals} 处`);
	await layer(page, 'accidentals').click();
	await page.keyboard.press('[');
	await page.keyboard.press('[');
	await expect(status(page)).toContainText(`第 ${editorial} 处，共 ${editorial} 处`);
	await expect(status(page)).toContainText('已回到末尾');
	await page.keyboard.press('Escape');
	await expect(page.locator('.collation-note')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(bar(page)).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await bar(page).getByRole('button', { name: '隐去改动' }).click();
	await expect(bar(page)).toHaveCount(0);
	await expect(page.locator('.note-mark').locator('visible=true').and(page.locator('article *'))).toHaveCount(0);
});

test('where the layers that are shown hold nothing, the bar says so', async ({ page }) => {
	const sparse = required(
		collations.find(({ layers }) => layers.joining === 0) ?? collations.find(({ counts }) => counts.joins === 0),
		'document without joins',
	);
	await page.route('**/data/collation/*', async (route) => {
		const answer = await route.fetch();
		const data = (await answer.json()) as DocumentCollation;
		for (const text of data.texts) text.omissions = [];
		for (const text of data.texts)
			text.changes = text.changes.filter(({ kind }) => kind === 'script' || kind === 'punctuation');
		await route.fulfill({ json: data });
	});
	await page.goto(`documents/${sparse.document}/`);
	await layer(page, 'joining').click();
	await expect(status(page)).toHaveText('改动 0 处');
	await expect(bar(page)).toContainText('所选类别没有改动');
	await page.keyboard.press(']');
	await expect(status(page)).toHaveText('改动 0 处');
});

test('the record opens a place in the text', { tag: '@phone' }, async ({ page }) => {
	await page.goto(`documents/${rich.document}/#collation-record`);
	const link = page.locator('#collation-record [data-layer="joining"] a[data-change]').first();
	await link.click();
	await expect(page.locator('.collation-note')).toBeVisible();
	await expect(page.locator('.collation-note')).toBeInViewport();
	await expect(page.locator(':target')).toHaveId(new URL(page.url()).hash.slice(1));
	await expect(layer(page, 'joining')).toHaveAttribute('aria-pressed', 'true');
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

test('of two bars the one last asked for is shown, and the other comes back', async ({ page }) => {
	const { text } = required(
		documents
			.find(({ id }) => id === rich.document)
			?.paragraphs.find((paragraph) => /\p{Script=Han}{2}/u.test(paragraph.text)),
		'paragraph',
	);
	const [words = ''] = /\p{Script=Han}{2}/u.exec(text) ?? [];
	await page.goto(`documents/${rich.document}/?mark=${encodeURIComponent(words)}`);
	await expect(status(page)).toContainText(words);
	await page.keyboard.press('x');
	await expect(status(page)).toContainText('改动');
	await page.keyboard.press('n');
	await expect(status(page)).toContainText(words);
	await page.keyboard.press(']');
	await expect(status(page)).toContainText('改动 第');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(status(page)).toContainText(words);
	await expect(control(page)).toHaveAttribute('aria-pressed', 'false');
	await page.keyboard.press('Escape');
	await expect(bar(page)).toHaveCount(0);
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

for (const theme of ['light', 'dark', 'sepia']) {
	test(`no barriers while changes are shown, ${theme}`, { tag: '@phone' }, async ({ page }) => {
		await page.addInitScript((value) => localStorage.setItem('reading-preferences', `{"theme":"${value}"}`), theme);
		await showChanges(page, rich.document);
		await layer(page, 'accidentals').click();
		await page.locator('.state a').click();
		await expect(page.locator('#collation-record li').first()).toBeVisible();
		await page.locator('article .note-mark.query').first().click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		expect(await barriers(page)).toEqual([]);
	});
}

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
