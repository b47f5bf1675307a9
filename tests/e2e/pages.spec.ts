import { listPages, pageOfEachType } from '../built-site/pages.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

for (const { type, page: built } of pageOfEachType(listPages('dist'))) {
	test(`${type}: has no barriers and fits the window`, { tag: '@phone' }, async ({ page }) => {
		await page.goto(built.path);
		await expect(page.locator('h1')).toBeVisible();
		expect(await barriers(page)).toEqual([]);
	});
}

test('an unknown address is answered with 404', async ({ request, baseURL }) => {
	const answer = await request.get(`${baseURL}no-such-page/`);
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('<h1');
});
