import type { Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

const rows = readDocuments('dist');

/** The documents that the list shows, by identifier. */
const listed = async (page: Page) => {
	const links = await page
		.locator('main a[href*="/documents/"]:visible')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	return [...new Set(links.flatMap((href) => /\/documents\/([^/#]+)\//.exec(href)?.[1] ?? []))].toSorted();
};

/** The themes of which a document speaks, in a part or as a whole. */
const themesOf = ({ themes, outline, paragraphs }: (typeof rows)[number]) =>
	[...outline, ...paragraphs, { themes }].flatMap((part) => part.themes ?? []);

test('documents can be filtered by city, year and theme', { tag: '@phone' }, async ({ page }) => {
	await page.goto('documents/');
	expect(await listed(page)).toEqual(rows.map(({ id }) => id).toSorted());
	for (const field of ['city', 'year', 'theme'] as const) {
		const valuesOf = (row: (typeof rows)[number]) => (field === 'theme' ? themesOf(row) : [String(row[field])]);
		const value = required(rows.flatMap(valuesOf)[0], field);
		const expected = rows.filter((row) => valuesOf(row).includes(value)).map(({ id }) => id);
		await page.locator(`main select[name="${field}"]`).selectOption(value);
		await expect.poll(() => listed(page)).toEqual(expected.toSorted());
		await page.locator(`main select[name="${field}"]`).selectOption('');
		await expect.poll(() => listed(page)).toHaveLength(rows.length);
	}
});
