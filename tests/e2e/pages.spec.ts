import { listPages, pageOfEachType } from '../built-site/pages.ts';
import { readRows } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { lostRings } from './rings.ts';
import { missedTargets } from './targets.ts';
import { expect, test } from './test.ts';

for (const { type, page: built } of pageOfEachType(listPages('dist'))) {
	test(`${type}: has no barriers, fits the window, shows the focus, and a finger hits what it aims at`, {
		tag: '@phone',
	}, async ({ page, isMobile }) => {
		await page.goto(built.path);
		await expect(page.locator('h1')).toBeVisible();
		// What a program still puts in moves what stands there.
		await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
		if (isMobile) expect.soft(await missedTargets(page)).toEqual([]);
		else expect.soft(await lostRings(page)).toEqual([]);
		expect(await barriers(page)).toEqual([]);
	});
}

test('an unknown address is answered with 404', async ({ request, baseURL }) => {
	const answer = await request.get(`${baseURL}no-such-page/`);
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('<h1');
});

test.describe('an address that is nearly right', () => {
	const { id, title, year } = required(readRows('dist')[0], 'document');
	const wrong = `documents/${id.slice(0, -3)}/`;
	test.use({ toleratedFailures: [new RegExp(`${wrong}$|/data/`, 'u')] });

	test('leads to the document, and fills the field', async ({ page }) => {
		const main = page.locator('main');
		await page.goto(wrong);
		await expect(main.getByRole('searchbox')).toHaveValue(new RegExp(`年份:${year}`, 'u'));
		await main.locator('.near a').first().click();
		await expect(page.locator('h1')).toContainText(title);
		await page.route('**/data/*.json', (route) => route.abort());
		await page.goto(wrong);
		await expect(main.getByRole('status')).toContainText('没有载入');
	});
});
