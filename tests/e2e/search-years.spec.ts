import type { Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const yearOf = ({ date }: (typeof documents)[number]) => Number(date.slice(0, 4));
const years = [...new Set(documents.map(yearOf))].sort((a, b) => a - b);

/** The texts of a document in which words can stand. */
const textsOf = ({ title, outline, paragraphs }: (typeof documents)[number]) => [
	title,
	...outline.map(({ heading }) => heading),
	...paragraphs.map(({ text }) => text),
];
const holds = (words: string) => (document: (typeof documents)[number]) =>
	textsOf(document).some((text) => text.includes(words));

/** Four characters that stand in documents of some years and not of all, twice in a paragraph of the oldest. */
const words = (() => {
	const candidates = new Set(
		documents.flatMap(({ paragraphs }) =>
			paragraphs.flatMap(({ text }) =>
				[...text.matchAll(/(?=(\p{Script=Han}{4}))/gu)].flatMap(([, run = '']) =>
					text.indexOf(run) === text.lastIndexOf(run) ? [] : [run],
				),
			),
		),
	);
	const found = [...candidates].find((run) => {
		const holders = documents.filter(holds(run));
		const count = new Set(holders.map(yearOf)).size;
		const first = holders.toSorted((a, b) => a.date.localeCompare(b.date))[0];
		const [place] = (first?.paragraphs ?? []).filter(({ text }) => text.includes(run));
		const isTwice = place !== undefined && place.text.indexOf(run) !== place.text.lastIndexOf(run);
		return count > 1 && count < years.length && holders.length === count && isTwice;
	});
	return required(found, 'four characters in some years');
})();
const holders = documents.filter(holds(words)).toSorted((a, b) => a.date.localeCompare(b.date));

const bar = (page: Page) => page.locator('.place-bar');
const status = (page: Page) => bar(page).getByRole('status');
const says = (place: number) => new RegExp(`“${words}” 第 ${place} 次，共`);

test('by year every year has its place, and from hit to hit a reader goes through the years and back', {
	tag: '@phone',
}, async ({ page, isMobile }) => {
	await page.goto(`search/?q=${encodeURIComponent(words)}`);
	await expect(page.locator('a.hit').first()).toBeVisible();
	await expect(page.locator('.search-order')).toContainText('默认的排列');
	await page.getByLabel('排列').selectOption('oldest');
	await expect(page).toHaveURL(/order=oldest/);
	const shown = page.locator('.search-hits > section').first().locator('.hit-year > h3');
	await expect(shown).toHaveText(
		years.map((year) => new RegExp(`^${year}年 (${holders.some((each) => yearOf(each) === year) ? '1 篇' : '0 处'})`)),
	);
	expect(await barriers(page)).toEqual([]);
	const results = page.url();

	await page.locator('.hit-year a.hit').first().click();
	await expect(page).toHaveURL(new RegExp(`/${holders[0]?.id}/\\?`));
	await expect(status(page)).toContainText(says(1));
	const next = bar(page).getByRole('link', { name: /下一篇/ });
	await expect(next).toHaveText(new RegExp(`${yearOf(required(holders[1], 'second document'))}年 \\d+ 处`));
	expect(await barriers(page)).toEqual([]);
	if (isMobile) expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(44);

	await bar(page).getByRole('button', { name: '下一处' }).click();
	await expect(status(page)).toContainText(says(2));
	const second = page.url();
	await page.reload();
	await expect(status(page)).toContainText(says(2));
	await next.click();
	await expect(page).toHaveURL(new RegExp(`/${holders[1]?.id}/\\?`));
	await expect(status(page)).toContainText(says(1));
	await page.goBack();
	expect(page.url()).toBe(second);
	await expect(status(page)).toContainText(says(2));
	await bar(page).getByRole('link', { name: '返回检索结果' }).click();
	await expect(page.getByLabel('排列')).toHaveValue('oldest');
	expect(page.url()).toBe(results);
});
