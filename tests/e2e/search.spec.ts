import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { themeDocumentsSchema } from '../../src/model/published.ts';
import { listPages, pageOfEachType } from '../built-site/pages.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');

/** Addresses of the paragraphs in which words stand, as `id#locator`. */
const mentions = (words: string) =>
	documents.flatMap(({ id, paragraphs }) =>
		paragraphs.filter(({ text }) => text.includes(words)).map(({ locator }) => `${id}#${locator}`),
	);

/** Six characters out of the middle of paragraphs that stand at even distances through the collection. */
const phrases = (() => {
	const texts = documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
	const wanted = 6;
	const spread = Array.from({ length: wanted }, (_, i) => texts[Math.floor(((i + 0.5) * texts.length) / wanted)] ?? '');
	return spread.flatMap((text) => {
		const runs = text.match(/\p{Script=Han}{6,}/gu) ?? [];
		const run = runs[Math.floor(runs.length / 2)];
		return run === undefined ? [] : [run.slice(0, 6)];
	});
})();

/** Two characters that stand in many paragraphs. */
const common = (() => {
	const counts = new Map<string, number>();
	for (const { paragraphs } of documents) {
		for (const { text } of paragraphs) {
			for (const pair of new Set(text.match(/\p{Script=Han}{2}/gu) ?? []))
				counts.set(pair, (counts.get(pair) ?? 0) + 1);
		}
	}
	return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
})();

/** The places to which the results lead, as `id#locator`. */
async function resultPlaces(results: Locator): Promise<string[]> {
	const hrefs = await results
		.locator('a[href*="/documents/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	return hrefs.flatMap((href) => {
		const match = /\/documents\/([^/?#]+)\/[^#]*#([a-z0-9_-]+)/.exec(href);
		return match === null ? [] : [`${match[1]}#${match[2]}`];
	});
}

/** Opens the search dialog from the keyboard and gives it. */
async function openDialog(page: Page): Promise<Locator> {
	const dialog = page.getByRole('dialog');
	await page.waitForLoadState();
	await page.keyboard.press('/');
	await expect(dialog).toBeVisible();
	return dialog;
}

test('on a page of each type /, Ctrl+K and the button open the search, Esc closes it', async ({ page }) => {
	for (const { type, page: built } of pageOfEachType(listPages('dist')).filter((each) => each.type !== 'search')) {
		await test.step(type, async () => {
			await page.goto(built.path);
			const dialog = await openDialog(page);
			await expect(dialog.locator('input').first()).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			for (const open of [
				() => page.keyboard.press('Control+k'),
				() => page.locator('header [data-search-open]').click(),
			]) {
				await open();
				await expect(dialog).toBeVisible();
				await page.keyboard.press('Escape');
				await expect(dialog).toBeHidden();
			}
		});
	}
});

test('every paragraph is found by words out of its middle', async ({ page }) => {
	expect(phrases.length).toBeGreaterThan(3);
	for (const phrase of phrases) {
		await page.goto(`search/?q=${encodeURIComponent(phrase)}`);
		await expect(page.locator('main input[type="search"]')).toHaveValue(phrase);
		await expect
			.poll(async () => {
				const found = new Set(await resultPlaces(page.locator('main')));
				return mentions(phrase).filter((place) => !found.has(place));
			})
			.toEqual([]);
	}
});

test('words that stand in many paragraphs are found in all of them', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent(common)}`);
	await expect(page.locator('main a[href*="/documents/"]').first()).toBeVisible();
	// One click sets all. A real pointer would come near the button first, which sets more by itself and takes it away.
	await page.locator('main .search-more').evaluate((button: HTMLButtonElement) => button.click());
	await expect
		.poll(async () => {
			const found = new Set(await resultPlaces(page.locator('main')));
			return mentions(common).filter((place) => !found.has(place));
		})
		.toEqual([]);
	await expect(page.locator('main .search-more')).toHaveCount(0);
});

test('typing finds a paragraph, Enter leads to it and marks it', { tag: '@phone' }, async ({ page }) => {
	const phrase = required(phrases.at(2), 'phrase');
	await page.goto('');
	const dialog = await openDialog(page);
	await dialog.locator('input').first().fill(phrase);
	await expect(dialog.locator('a[href*="/documents/"]').first()).toBeVisible();
	expect(mentions(phrase)).toEqual(expect.arrayContaining((await resultPlaces(dialog)).slice(0, 1)));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\/.+#/);
	const target = page.locator(':target');
	await expect(target).toBeInViewport();
	await expect(target).toContainText(phrase);
	// Chromium marks by the CSS Custom Highlight API, which leaves no element behind.
	const marked = () => page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()));
	await expect.poll(marked).toContain(phrase);
});

test('the field of the home page answers below itself as one types', async ({ page }) => {
	const phrase = required(phrases.at(2), 'phrase');
	await page.goto('');
	const field = page.locator('main').getByRole('combobox');
	const panel = page.locator('home-search .panel');
	const below = () => page.locator('main h2').first().boundingBox();
	const before = await below();
	await field.focus();
	await page.keyboard.type(phrase);
	await expect(panel.locator('a.hit mark').first()).toHaveText(phrase);
	expect(mentions(phrase)).toEqual(expect.arrayContaining((await resultPlaces(panel)).slice(0, 1)));
	expect(await below()).toEqual(before);
	expect(await barriers(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(field).toHaveValue(phrase);
	await page.keyboard.press('ArrowDown');
	await expect(panel).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\/.+#/);
	await expect(page.locator(':target')).toContainText(phrase);
});

test('a click on a result leads to the paragraph', async ({ page }) => {
	const phrase = required(phrases.at(-1), 'phrase');
	await page.goto(`search/?q=${encodeURIComponent(phrase)}`);
	await page.locator('main a[href*="/documents/"][href*="#"]').first().click();
	await expect(page).toHaveURL(/\/documents\/.+#/);
	await expect(page.locator(':target')).toContainText(phrase);
	await expect(page.locator(':target')).toBeInViewport();
});

test('words that stand nowhere give a plain answer', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('魑魅魍魉饕餮')}`);
	await expect(page.locator('main [role="status"]')).not.toBeEmpty();
	expect(await resultPlaces(page.locator('main'))).toEqual([]);
});

test('the search page shows its question in the address', async ({ page }) => {
	await page.goto('search/');
	const phrase = required(phrases[0], 'phrase');
	await page.locator('main input[type="search"]').fill(phrase);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(phrase)}`));
	await expect(page.locator('main a[href*="/documents/"]').first()).toBeVisible();
});

test('the page narrows by theme, and its address says so', { tag: '@phone' }, async ({ page, isMobile }) => {
	await page.goto(`search/?q=${encodeURIComponent(common)}`);
	await expect(page.locator('main a.hit').first()).toBeVisible();
	const filters = page.locator('.search-narrowing > details');
	// On a phone the filters are folded: they would push the hits out of sight.
	await expect(filters).toHaveJSProperty('open', !isMobile);
	if (isMobile) await filters.getByText('筛选').tap();
	const theme = filters.getByRole('group', { name: '主题' }).getByRole('checkbox').first();
	const value = required(await theme.getAttribute('value'), 'value of the first theme');
	await theme.check();
	await expect(page).toHaveURL(new RegExp(`theme=${value}`));
	// A document speaks of a theme where any section of it does, as the page of the theme counts.
	const { documents: speaking } = themeDocumentsSchema.parse(
		JSON.parse(readFileSync(`dist/data/themes/${value}.json`, 'utf8')),
	);
	const inTheme = new Set(speaking.map(({ id }) => id));
	const found = () => resultPlaces(page.locator('main'));
	await expect.poll(async () => (await found()).filter((place) => !inTheme.has(place.split('#')[0] ?? ''))).toEqual([]);
	expect((await found()).length).toBeGreaterThan(0);
});

test('operators and fields are understood', async ({ page }) => {
	const year = required(documents[0], 'document').date.slice(0, 4);
	await page.goto(`search/?q=${encodeURIComponent(`年份:${year}`)}`);
	await expect(page.locator('main a.hit')).toHaveCount(documents.filter(({ date }) => date.startsWith(year)).length);
	const excluded = required(phrases[0], 'phrase');
	await page.goto(`search/?q=${encodeURIComponent(`${common} -${excluded}`)}`);
	await expect(page.locator('main a.hit').first()).toBeVisible();
	const found = await resultPlaces(page.locator('main'));
	expect(mentions(excluded).filter((place) => found.includes(place))).toEqual([]);
});

test('marks inside words count as nothing, and on arrival they are marked with the words', async ({ page }) => {
	const marked = documents
		.flatMap(({ paragraphs }) => paragraphs)
		.flatMap(({ text }) => text.match(/\p{Script=Han}{3}[”》）]\p{Script=Han}{3}/u)?.[0] ?? [])[0];
	expect(marked).toBeDefined();
	await page.goto(`search/?q=${encodeURIComponent(marked?.replace(/[”》）]/u, '') ?? '')}`);
	await expect(page.locator('main h2').first()).toContainText('完全相符');
	const hit = page
		.locator('main a.hit')
		.filter({ hasText: marked ?? '' })
		.first();
	await expect(hit.locator('mark').first()).toHaveText(marked ?? '');
	await hit.click();
	await expect(page).toHaveURL(/\/documents\/.+#/);
	const marks = () => page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()));
	await expect.poll(marks).toContain(marked);
});

for (const place of ['dialog', 'page'] as const) {
	test(`where nothing is found, the hits of what may have been meant are shown: ${place}`, async ({ page }) => {
		const phrase = phrases[1] ?? '';
		const typed = `${phrase}鑫鑫鑫鑫鑫鑫鑫`;
		await page.goto(place === 'page' ? `search/?q=${encodeURIComponent(typed)}` : '');
		const shown = place === 'page' ? page.locator('main') : await openDialog(page);
		if (place === 'dialog') await shown.locator('input').first().fill(typed);
		await expect(shown.getByRole('status')).toContainText(`按“${phrase}”检索`);
		await expect(shown.locator('a.hit mark').first()).toHaveText(phrase);
		const offer = shown.locator('[data-search-suggestion]').first();
		await expect(offer).toHaveText(phrase);
		await expect(page.locator('.search-documents:visible')).toHaveCount(0);
		await offer.click();
		await expect(shown.getByRole('status')).not.toContainText('没有');
		await expect(shown.locator('input').first()).toHaveValue(phrase);
		if (place === 'dialog') await expect(shown.locator('input').first()).toBeFocused();
	});
}

test('a worker that dies is replaced, and the question answered', async ({ page }) => {
	await page.clock.install();
	await page.goto(`search/?q=${encodeURIComponent(phrases[0] ?? '')}`);
	await expect(page.locator('main a.hit').first()).toBeVisible();
	await Promise.all(page.workers().map((worker) => worker.evaluate('close()').catch(() => undefined)));
	await page.locator('main input[type="search"]').fill(phrases[2] ?? '');
	await expect(async () => {
		await page.clock.runFor(2_000);
		await expect(page.locator('main a.hit mark').first()).toHaveText(phrases[2] ?? '', { timeout: 100 });
	}).toPass();
});

test.describe('where the program for near hits is gone', () => {
	test.use({ toleratedFailures: [/404|find-near/] });

	test('exact hits are shown, and what was not looked for is said', async ({ page }) => {
		const rare = phrases.find((phrase) => mentions(phrase).length < 5) ?? '';
		await page.route(/find-near/, (route) => route.fulfill({ status: 404 }));
		await page.goto(`search/?q=${encodeURIComponent(rare)}`);
		await expect(page.locator('main a.hit mark').first()).toHaveText(rare);
		await expect(page.locator('main').getByRole('status')).toContainText('近似写法这次没有查成');
	});
});
