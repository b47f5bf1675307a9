import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { certaintyLabels } from '../../src/collation/change-kind.ts';
import { type Apparatus, apparatusSchema } from '../../src/model/apparatus.ts';
import { type DocumentCollation, documentCollationSchema } from '../../src/model/document-collation.ts';
import { decode } from '../../src/normalise/decode.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { expect, test } from './test.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(`dist/data/${path}`, 'utf8'));
const documents = readDocuments('dist');
const collations = documents.map(({ id }) => documentCollationSchema.parse(readJson(`collation/${id}.json`)));
const apparatuses = new Map(
	[...new Set(documents.map(({ source }) => source))].map((id): [string, Apparatus] => [
		id,
		apparatusSchema.parse(readJson(`apparatus/${id}.json`)),
	]),
);
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

for (const collation of collations) {
	test(`${collation.document}: says how much was changed, as the apparatus does`, async ({ page }) => {
		const { paragraphs, queries, gaps } = apparatuses.get(collation.source) as Apparatus;
		const isOwn = ({ document }: { document: string }) => document === collation.document;
		// What is left out behind an emendation with the same reason is a part of it.
		const emendations = paragraphs.filter(isOwn).flatMap(({ pieces }) =>
			pieces.filter((piece, index) => {
				const before = pieces[index - 1];
				return piece.certainty && !(piece.text === '' && before?.certainty && before.reason === piece.reason);
			}),
		);
		const counts = [
			['校改', emendations.length],
			['存疑', queries.filter(isOwn).length],
			['缺文', gaps.filter(isOwn).length],
		].filter(([, count]) => count !== 0);
		await page.goto(`documents/${collation.document}/`);
		const state = page.locator('collation-view .state');
		if (counts.length === 0) await expect(state).toContainText('没有');
		else await expect(state).toHaveText(`本文${counts.map(([label, count]) => `${label} ${count} 处`).join('，')}`);
		await expect(page.locator('#collation-record li')).toHaveCount(total(collation));
	});
}

for (const { document } of [rich, changed]) {
	test(`${document}: switching on and off gives back the same page, and the text never changes`, async ({ page }) => {
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
	});
}

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

test('a mark tells what the data holds, by pointer and by key, and gives the focus back', async ({ page }) => {
	const place = rich.texts.find(({ changes }) => changes.some(({ certainty }) => certainty));
	const change = place?.changes.find(({ certainty }) => certainty);
	await showChanges(page, rich.document);
	const mark = page.locator('article .note-mark.emendation').first();
	const note = page.locator('.collation-note');
	const words = published(rich.document, place?.locator ?? '').slice(
		change?.offset,
		(change?.offset ?? 0) + (change?.length ?? 0),
	);
	const check = async () => {
		await expect(note).toBeVisible();
		for (const part of [change?.source, words, change?.reason, certaintyLabels[change?.certainty ?? 'unsure']]) {
			await expect(note).toContainText(part ?? '');
		}
		await expect(note.locator('a')).toHaveAttribute('href', new RegExp(`/sources/${rich.source}/#L${change?.line}$`));
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
	await expect(page.locator(':target')).toContainText(change?.source ?? '');
});

test('the words of a search stay marked', async ({ page }) => {
	const document = documents.find(({ id }) => id === rich.document);
	const paragraph = document?.paragraphs.find(({ text }) => text.includes('，'));
	const at = paragraph?.text.indexOf('，') ?? 0;
	const words = paragraph?.text.slice(at - 2, at + 3) ?? '';
	await page.goto(`documents/${rich.document}/?mark=${encodeURIComponent(words)}#${paragraph?.locator}`);
	const marked = () => page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()));
	await expect.poll(marked).toContain(words);
	const before = await marked();
	await control(page).click();
	await expect(page.locator('article .note-mark').first()).toBeAttached();
	expect(await marked()).toEqual(before);
	await expect(page.locator(':target')).toHaveAttribute('id', paragraph?.locator ?? '');
	await control(page).click();
	expect(await marked()).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no barriers while changes are shown, in ${colorScheme} colours`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await showChanges(page, rich.document);
		await page.locator('.state a').click();
		await expect(page.locator('#collation-record li').first()).toBeVisible();
		await page.locator('article .note-mark.query').first().click();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
		const width = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(width).toBeLessThanOrEqual(0);
	});
}

for (const [id, { source }] of apparatuses) {
	test.describe(id, () => {
		test.use({ javaScriptEnabled: false });

		test('shows the source character by character, and leads to places that are there', async ({ page }) => {
			await page.goto(`sources/${id}/`);
			const { text } = decode(readFileSync(`content/sources/${id}/${source.file}`));
			// Read from the file, since a page's own script may not run here.
			const shown = await page.locator('.raw-text').allTextContents();
			expect(shown.join('')).toBe(text);
			const hrefs = await page
				.locator('.clean a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			const places = new Map(
				documents.map(({ id: own, outline, paragraphs }) => [
					own,
					new Set([...outline, ...paragraphs].map(({ locator }) => locator)),
				]),
			);
			const dead = hrefs.filter((href) => {
				const [, own = '', locator = ''] = /\/documents\/([^/]+)\/(?:#(.+))?$/.exec(href) ?? [];
				return !places.has(own) || (locator !== '' && places.get(own)?.has(locator) !== true);
			});
			expect(dead).toEqual([]);
			for (const document of documents.filter((other) => other.source === id)) {
				const linked = new Set(hrefs.map((href) => href.replace(/^.*\/documents\//, '')));
				const missing = [...document.outline, ...document.paragraphs].filter(
					({ locator }) => !linked.has(`${document.id}/#${locator}`),
				);
				expect(missing.map(({ locator }) => locator)).toEqual([]);
			}
		});
	});
}

/** The text that stands at a locator. */
function published(id: string, locator: string): string {
	const document = documents.find((other) => other.id === id);
	const section = document?.outline.find((entry) => entry.locator === locator);
	if (section !== undefined) return `${section.number ?? ''}${section.heading}`;
	return document?.paragraphs.find((entry) => entry.locator === locator)?.text ?? document?.title ?? '';
}
