import type { Page } from '@playwright/test';
import { accessDate } from '../../src/cite/access-date.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { addressOf, clipboard, select, textsOf } from './published-words.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
/** The document with most sections. */
const sectioned = documents.reduce((a, b) => (b.outline.length > a.outline.length ? b : a));
const { locator, text } = required(
	sectioned.paragraphs.find((paragraph) => paragraph.section !== null && paragraph.text.length > 60),
	'long paragraph of a section',
);

const dialog = 'cite-tools dialog[open]';
const menu = 'cite-tools [role="toolbar"]';

test('the citation that is copied is the one that is shown; the printed page is cited without address', async ({
	page,
}) => {
	let printed = 0;
	for (const document of documents) {
		await test.step(document.id, async () => {
			await page.goto(`documents/${document.id}/`);
			await page.locator('header [data-cite-open]').click();
			const field = page.locator(`${dialog} textarea`);
			await expect(field).not.toHaveValue('');
			const shown = await field.inputValue();
			await page.locator(`${dialog} [data-copy]`).click();
			await expect(page.locator(`${dialog} [role="status"]`)).toHaveText('已复制参考文献（GB/T 7714—2025）。');
			expect(await clipboard(page)).toBe(shown);
			const creators = document.authors.length > 0 ? document.authors.map(({ name }) => name) : document.issuers;
			const title = document.titleInferred === undefined ? document.title : `[${document.title}]`;
			const date = document.dateBasis === 'inferred' ? `[${document.date}]` : document.date;
			expect(creators.length).toBeLessThanOrEqual(3);
			expect(shown.startsWith(`${[...creators].join('，')}.${title}[`)).toBe(true);
			expect(shown).toMatch(/\[(N|J|R|EB)\/OL\]\./u);
			expect(shown).toContain(shown.includes('[J/OL]') ? document.date.slice(0, 4) : date);
			expect(shown.endsWith(`.${addressOf(page, document)}.`)).toBe(true);
			expect(shown.includes(`[${accessDate(new Date())}]`)).toBe(shown.includes('[EB/OL]'));
			const print = page.locator(`${dialog} [data-print]`);
			if (shown.includes('[EB/OL]')) {
				await expect(print).toBeHidden();
				return;
			}
			printed += 1;
			await print.locator('input').check();
			await expect(field).toHaveValue(/\[[NJR]\]\./u);
			expect(await field.inputValue()).not.toContain('http');
			// The choice is kept: the next document begins without it again.
			await print.locator('input').uncheck();
			await expect(field).toHaveValue(shown);
		});
	}
	expect(printed).toBeGreaterThan(0);
});

test('every form is offered, and the choice is kept on the device', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/`);
	await page.locator('header [data-cite-open]').click();
	const texts = new Set<string>();
	const forms = page.locator(`${dialog} select option`);
	await expect(forms).toHaveCount(8);
	for (const form of await forms.evaluateAll((options) =>
		options.map((option) => (option as HTMLOptionElement).value),
	)) {
		await page.locator(`${dialog} select`).selectOption(form);
		texts.add(await page.locator(`${dialog} textarea`).inputValue());
	}
	expect(texts.size).toBe(8);
	await page.locator(`${dialog} select`).selectOption('bibtex');
	await page.reload();
	await page.locator('header [data-cite-open]').click();
	await expect(page.locator(`${dialog} select`)).toHaveValue('bibtex');
	await expect(page.locator(`${dialog} textarea`)).toHaveValue(/^@/u);
});

test('a permalink leads to its place and offers the paragraph', { tag: '@phone' }, async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/`);
	await page.locator(`[id="${locator}"]`).hover();
	await page.locator(`[id="${locator}"] > .permalink`).click();
	await expect(page).toHaveURL(new RegExp(`#${locator}$`));
	await page.locator(`${menu} [data-action="text"]`).click();
	await expect.poll(() => clipboard(page)).toBe(text);
	const said = page.locator('.page-notice [role="status"]');
	await expect(said).toHaveText('已复制文字。');
	await page.locator(`[id="${locator}"] > .permalink`).click();
	await page.locator(`${menu} [data-action="link"]`).click();
	await expect.poll(() => clipboard(page)).toBe(`${addressOf(page, sectioned)}#${locator}`);
	await page.locator(`[id="${locator}"] > .permalink`).click();
	await page.locator(`${menu} [data-action="reference"]`).click();
	const reference = new RegExp(`\\.${addressOf(page, sectioned)}#${locator}\\.$`);
	await expect.poll(() => clipboard(page)).toMatch(reference);
	await expect(said).toHaveText('已复制参考文献（GB/T 7714—2025）。');
	await page.locator(`[id="${locator}"] > .permalink`).click();
	await page.locator(`${menu} [data-action="quotation"]`).click();
	await expect.poll(async () => (await clipboard(page)).split('\n——')[1]).toMatch(reference);
	await expect(said).toHaveText('已复制原文和出处（GB/T 7714—2025）。');
	const quoted = await clipboard(page);
	expect(quoted.startsWith('“')).toBe(true);
	await page.locator(`[id="${locator}"] > .permalink`).click();
	await page.locator(`${menu} [data-action="more"]`).click();
	await expect(page.locator(`${dialog} [data-cited]`)).toHaveText(/，.*第\d+段$/u);
	await expect(page.locator(`${dialog} [data-copy]`)).toHaveText('复制参考文献');
	await page.locator(`${dialog} [value="quotation"]`).check();
	await expect(page.locator(`${dialog} [data-copy]`)).toHaveText('复制原文＋出处');
	await expect(page.locator(`${dialog} textarea`)).toHaveValue(quoted);
	// A form for programs quotes nothing.
	await page.locator(`${dialog} select`).selectOption('bibtex');
	await expect(page.locator(`${dialog} [data-content]`)).toBeHidden();
	await expect(page.locator(`${dialog} textarea`)).toHaveValue(/^@/u);
});

test('the sign of a heading offers its whole section', async ({ page }) => {
	const section = required(
		sectioned.outline.find(({ locator: own }) => sectioned.paragraphs.some((entry) => entry.section === own)),
		'section with paragraphs',
	);
	const texts = textsOf(sectioned);
	const inside = texts.filter(({ locator: own }) => own === section.locator || own.startsWith(`${section.locator}-`));
	await page.goto(`documents/${sectioned.id}/`);
	await page.locator(`[id="${section.locator}"]`).hover();
	await page.locator(`[id="${section.locator}"] > .permalink`).click();
	await page.locator(`${menu} [data-action="text"]`).click();
	await expect.poll(() => clipboard(page)).toBe(inside.map((entry) => entry.text).join('\n'));
});

test('by key: c opens the menu of a selection, arrows and Enter work, Escape closes it', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/`);
	await select(page, { locator, offset: 10 }, { locator, offset: 30 });
	await page.keyboard.press('c');
	await expect(page.locator(`${menu} button`).first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(menu)).toBeHidden();
	await expect(page.locator(`[id="${locator}"]`)).toBeFocused();
	await page.keyboard.press('c');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('End');
	await expect(page.locator(`${menu} [data-action="more"]`)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect.poll(() => clipboard(page)).toBe(text.slice(10, 30));
	await expect(page.locator(menu)).toBeHidden();
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await page.keyboard.press('c');
	await expect(page.locator(`${dialog} [data-copy]`)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator(dialog)).toHaveCount(0);
	await page.keyboard.press('?');
	await expect(page.locator('keyboard-help dialog[open]')).toContainText('引用所选文字');
});

test('by key: a permalink opens the menu, this the dialog, and it gets the focus back from both', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/`);
	const permalink = page.locator(`[id="${locator}"] > .permalink`);
	await permalink.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator(`${menu} button`).first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(permalink).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator(`${menu} button`).first()).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await expect(page.locator(`${dialog} [data-copy]`)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(permalink).toBeFocused();
});

test('by pointer: the menu stands beside the words, or at the foot for a finger, and goes with the selection', {
	tag: '@phone',
}, async ({ page, isMobile }) => {
	await page.goto(`documents/${sectioned.id}/`);
	const block = page.locator(`[id="${locator}"]`);
	await block.scrollIntoViewIfNeeded();
	const box = await block.boundingBox();
	if (box === null) throw new Error('the paragraph is not shown');
	if (isMobile) {
		await page.touchscreen.tap(box.x + 60, box.y + 20);
		await select(page, { locator, offset: 5 }, { locator, offset: 20 });
	} else {
		await page.mouse.move(box.x + 80, box.y + 15);
		await page.mouse.down();
		await page.mouse.move(box.x + 300, box.y + 15, { steps: 4 });
		await expect(page.locator(menu)).toBeHidden();
		await page.mouse.up();
	}
	await expect(page.locator(menu)).toBeVisible();
	const [own, words] = await Promise.all([
		page.locator(menu).boundingBox(),
		page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON()),
	]);
	const window = page.viewportSize();
	if (own === null || window === null) throw new Error('the menu is not shown');
	if (isMobile) expect(own.y + own.height).toBeCloseTo(window.height, 0);
	else expect(Math.min(Math.abs(own.y + own.height - words.top), Math.abs(own.y - words.bottom))).toBeLessThan(20);
	expect(own.x).toBeGreaterThanOrEqual(0);
	expect(own.x + own.width).toBeLessThanOrEqual(window.width);
	const selected = await page.evaluate(() => getSelection()?.toString());
	await page.locator(`${menu} [data-action="text"]`)[isMobile ? 'tap' : 'click']();
	await expect.poll(() => clipboard(page)).toBe(selected);
	await select(page, { locator, offset: 1 }, { locator, offset: 9 });
	await expect(page.locator(menu)).toBeVisible();
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await expect(page.locator(menu)).toBeHidden();
});

test('copying gives the published text, also while changes are shown', async ({ page }) => {
	const copyArticle = async () => {
		await page.locator('article').evaluate((article) => getSelection()?.selectAllChildren(article));
		await page.keyboard.press('Control+c');
		return clipboard(page);
	};
	const changes = page.locator('collation-view button').first();
	for (const document of documents) {
		await test.step(document.id, async () => {
			const expected = textsOf(document)
				.map((entry) => entry.text)
				.join('\n');
			await page.goto(`documents/${document.id}/`);
			await expect(changes).toHaveAttribute('aria-pressed', 'false');
			expect(await copyArticle()).toBe(expected);
			await changes.click();
			await expect(changes).toHaveAttribute('aria-pressed', 'true');
			await expect(page.locator('article .source-line').first()).toBeAttached();
			expect(await copyArticle()).toBe(expected);
			await changes.click();
		});
	}
});

test('half a paragraph is copied as half a paragraph, and a title in one line', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/`);
	await select(page, { locator, offset: 3 }, { locator, offset: 12 });
	await page.keyboard.press('Control+c');
	expect(await clipboard(page)).toBe(text.slice(3, 12));
	await page.evaluate(() => getSelection()?.selectAllChildren(window.document.querySelector('h1') as Element));
	await page.keyboard.press('Control+c');
	expect(await clipboard(page)).toBe(sectioned.title);
});

test('data that is of no use: the page says so', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/`);
	await page.locator('cite-tools').evaluate((tools) => tools.setAttribute('data-citation', '{"document":{}}'));
	await page.locator('header [data-cite-open]').click();
	await expect(page.locator('.page-notice [role="status"]')).toContainText('数据有误');
	await expect(page.locator(dialog)).toHaveCount(0);
});

test.describe('a program that does not come', () => {
	test.use({ toleratedFailures: [/cite-program|ERR_FAILED/u] });

	test('the page says so', async ({ page }) => {
		await page.route('**/cite-program*.js', (route) => route.abort());
		await page.goto(`documents/${sectioned.id}/`);
		await page.locator('header [data-cite-open]').click();
		await expect(page.locator('.page-notice [role="status"]')).toContainText('未能载入');
	});
});

test('a page that is only read loads none of it', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`documents/${sectioned.id}/`);
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => url.includes('cite-program'))).toEqual([]);
});

test('dialog, menu and notice have no barriers', { tag: '@phone' }, async ({ page, isMobile }) => {
	await page.goto(`documents/${sectioned.id}/?quote=${encodeURIComponent('魑魅魍魉饕餮')}#${locator}`);
	await expect(page.locator('.page-notice [role="status"]')).not.toBeEmpty();
	await select(page, { locator, offset: 1 }, { locator, offset: 9 });
	await expect(page.locator(menu)).toBeVisible();
	expect(await barriers(page, 'cite-tools', '.page-notice')).toEqual([]);
	if (isMobile) expect(await smallTargets(page)).toEqual([]);
	await page.locator(`${menu} [data-action="more"]`).click();
	await expect(page.locator(dialog)).toBeVisible();
	expect(await barriers(page, 'cite-tools', '.page-notice')).toEqual([]);
	if (isMobile) expect(await smallTargets(page)).toEqual([]);
});

/** What a finger is to touch of dialog, menu and notice, and is narrower or lower than 44 px. */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...window.document.querySelectorAll('cite-tools :is(button, select, label:has(input)), .page-notice button')]
			.filter((target) => target.checkVisibility())
			.map((target) => ({ name: target.textContent.trim(), box: target.getBoundingClientRect() }))
			.filter(({ box }) => box.width < 44 || box.height < 44)
			.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
	);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing of it appears, and permalinks work', async ({ page }) => {
		await page.goto(`documents/${sectioned.id}/`);
		await expect(page.locator('header [data-cite-open]')).toBeHidden();
		await expect(page.locator(menu)).toBeHidden();
		await page.locator(`[id="${locator}"]`).hover();
		await page.locator(`[id="${locator}"] > .permalink`).click();
		await expect(page.locator(':target')).toHaveAttribute('id', locator);
	});
});
