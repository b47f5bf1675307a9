import AxeBuilder from '@axe-core/playwright';
import { listPages, pageOfEachType } from '../built-site/pages.ts';
import { expect, test } from './test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { type, page: built } of pageOfEachType(listPages('dist'))) {
	test.describe(type, () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`has no barriers in ${colorScheme} colours`, async ({ page }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.goto(built.path);
				const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
				const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
				expect(found).toEqual([]);
			});
		}

		test('fits the width of the window', async ({ page }) => {
			await page.goto(built.path);
			const width = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(width).toBeLessThanOrEqual(0);
		});

		test('has one main heading, a title and a way to search', async ({ page }) => {
			await page.goto(built.path);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
			expect((await page.title()).trim()).not.toBe('');
			// The page of the search has a field of its own; the link leads there without JavaScript.
			await expect(page.locator('header a[href$="/search/"]')).toBeAttached();
			await expect(page.locator('header [data-search-open]')).toBeAttached();
		});
	});
}

test('an unknown address leads to a page with a way on', async ({ page, request, baseURL }) => {
	const answer = await request.get(`${baseURL}no-such-page/`);
	expect(answer.status()).toBe(404);
	await page.goto('404.html');
	expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
});
