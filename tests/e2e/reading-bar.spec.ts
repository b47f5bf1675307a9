import type { Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

const document = readDocuments('dist').reduce((longest, other) =>
	other.characters > longest.characters && other.outline.length > 3 ? other : longest,
);
const middle = required(document.outline[document.outline.length >> 1], 'section');
const bar = 'reading-bar section';

/** Two characters that stand in as many paragraphs as any of the document: their search fills more than a window. */
function frequentWords(): string {
	const counts = new Map<string, number>();
	for (const { text } of document.paragraphs) {
		for (const [pair] of new Set(text.match(/\p{Script=Han}{2}/gu) ?? []).entries())
			counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return required([...counts].sort(([, one], [, two]) => two - one)[0], 'pair of characters')[0];
}

/** Scrolls to a place, or by a way, and waits until the page has heard of it. */
const scroll = (page: Page, how: { to?: number; by?: number }) =>
	page.evaluate(async ({ to, by }) => {
		if (to !== undefined) scrollTo(0, to);
		if (by !== undefined) scrollBy(0, by);
		for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
		return scrollY;
	}, how);

test('the bar comes back when one scrolls up or presses its key, and leads to the contents', { tag: '@phone' }, async ({
	page,
	isMobile,
}) => {
	await page.goto(`documents/${document.id}/`);
	await expect(page.locator(bar)).toBeHidden();
	await scroll(page, { to: 3000 });
	await expect(page.locator(bar)).toBeHidden();
	await scroll(page, { by: -200 });
	await expect(page.locator(bar)).toBeVisible();
	await expect(page.locator(bar)).toContainText(document.title);
	await scroll(page, { by: 200 });
	await expect(page.locator(bar)).toBeHidden();
	const place = await scroll(page, {});
	await page.keyboard.press('t');
	await expect(page.locator(bar)).toBeVisible();
	await expect(page.locator(`${bar} button:focus`)).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.locator(`${bar} button:focus`)).toBeVisible();
	expect(await scroll(page, {})).toBe(place);
	const contents = page.locator(bar).getByRole('button', { name: '目录' });
	await expect(contents).toBeVisible({ visible: isMobile });
	if (isMobile) {
		await contents.tap();
		await page.locator(`#contents-list a[href="#${middle.locator}"]`).tap();
		await expect(page.locator(':target')).toBeInViewport();
		await expect(contents).toHaveAttribute('aria-expanded', 'false');
	}
	await page.keyboard.press('t');
	await page.locator(bar).getByRole('button', { name: '引用' }).click();
	await expect(page.getByRole('dialog', { name: '引用' })).toBeVisible();
});

test('the steps of the contents lead from section to section, as the keys do', { tag: '@phone' }, async ({
	page,
	isMobile,
}) => {
	const [before, section, after] = document.outline.slice(1);
	await page.goto(`documents/${document.id}/#${required(section, 'section').locator}`);
	const step = async (name: string, locator: string | undefined) => {
		if (isMobile) {
			await page.keyboard.press('t');
			await page.locator(bar).getByRole('button', { name: '目录' }).tap();
		}
		await page.locator('#contents-list').getByRole('button', { name }).click();
		await expect(page.locator(`[id="${locator}"]`)).toBeFocused();
		await expect(page.locator(`[id="${locator}"]`)).toBeInViewport();
		await expect(page.locator('#contents-list')).toBeVisible({ visible: !isMobile });
	};
	await step('下一节', after?.locator);
	await step('上一节', section?.locator);
	await page.keyboard.press('k');
	await expect(page.locator(`[id="${before?.locator}"]`)).toBeFocused();
});

test('where one left off is offered on the home page and at the head of the document, until it is forgotten', async ({
	page,
}) => {
	const path = `documents/${document.id}/`;
	await page.goto(`${path}#${middle.locator}`);
	await page.mouse.wheel(0, 40);
	await page.waitForFunction(() => scrollY > 0);
	// What keeps the place is loaded when one scrolls; leaving at once would be before it.
	await page.waitForLoadState('networkidle');
	await page.goto('');
	const unfinished = page.getByRole('link', { name: document.title }).and(page.locator('continue-reading a'));
	await expect(unfinished).toBeVisible();
	await page.goto(path);
	const offer = page.getByRole('link', { name: '继续阅读' });
	await offer.click();
	await expect(page.locator(':target')).toBeInViewport();
	await expect(offer).toBeHidden();
	await page.goto('');
	await page.locator('continue-reading').getByRole('button', { name: '清除' }).click();
	await expect(unfinished).toBeHidden();
	await page.goto(path);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.page-notice.shown')).toHaveCount(0);
});

test('going back leads to the exact place, in a document and in the results of a search', async ({ page }) => {
	const returned = async (from: string, link: string) => {
		await page.goto(from);
		await page.locator(link).last().waitFor();
		const left = await scroll(page, { to: 700 });
		expect(left).toBeGreaterThan(100);
		await page
			.locator(link)
			.last()
			.evaluate((element: HTMLElement) => element.click());
		await page.waitForURL((url) => !url.href.includes(from));
		await page.goBack();
		await expect.poll(() => page.evaluate(() => scrollY), from).toBe(left);
	};
	const words = encodeURIComponent(frequentWords());
	await returned(`documents/${document.id}/#${middle.locator}`, 'main a[href*="/themes/"]');
	await returned(`search/?q=${words}`, 'main a[href*="/documents/"][href*="#"]');
	await returned(`documents/${document.id}/?mark=${words}`, 'main a[href*="/themes/"]');
});
