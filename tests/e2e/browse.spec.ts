import { readDocuments, readRows } from '../built-site/published-data.ts';
import { expect, test } from './test.ts';

const rows = readRows('dist');
const documents = readDocuments('dist');
const yearOf = new Map(rows.map(({ id, year }) => [id, year]));

/** The documents to which the links of a list lead, each once, in the order of the page. */
const linkedDocuments = (hrefs: string[]) => [
	...new Set(hrefs.flatMap((href) => /\/documents\/([^/#]+)\//.exec(href)?.[1] ?? [])),
];

test('the list of documents holds all of them', async ({ page }) => {
	await page.goto('documents/');
	const hrefs = await page
		.locator('main a:visible')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(linkedDocuments(hrefs).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

for (const field of ['city', 'year', 'theme'] as const) {
	test(`documents can be filtered by ${field}`, async ({ page }) => {
		const valuesOf = (row: (typeof rows)[number]) => (field === 'theme' ? row.themes : [String(row[field])]);
		const value = valuesOf(rows[0] as (typeof rows)[number])[0] as string;
		const expected = rows.filter((row) => valuesOf(row).includes(value)).map(({ id }) => id);
		await page.goto('documents/');
		await page.locator(`main select[name="${field}"]`).selectOption(value);
		await expect
			.poll(async () => {
				const links = page.locator('main a[href*="/documents/"]:visible');
				return linkedDocuments(
					await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')),
				).toSorted();
			})
			.toEqual(expected.toSorted());
	});
}

for (const theme of new Set(rows.flatMap(({ themes }) => themes))) {
	test(`theme ${theme}: passages of every document that speaks of it, in order of year`, async ({ page }) => {
		await page.goto(`themes/${theme}/`);
		const hrefs = await page
			.locator('main a[href*="/documents/"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const passages = hrefs.flatMap((href) => /\/documents\/([^/#]+)\/#(.+)$/.exec(href)?.slice(1, 3) ?? []);
		const places = Array.from({ length: passages.length / 2 }, (_, i) => [passages[2 * i], passages[2 * i + 1]]);
		const years = places.map(([id = '']) => yearOf.get(id) ?? Number.NaN);
		expect(years).toEqual(years.toSorted((a, b) => a - b));
		const speaking = documents.filter(({ outline }) => outline.some(({ themes }) => themes.includes(theme)));
		const found = new Set(places.map(([id]) => id));
		expect(speaking.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
	});
}

for (const row of rows) {
	test(`${row.id} stands on the pages of its city and year`, async ({ page }) => {
		for (const path of [`cities/${row.city}/`, `years/${row.year}/`]) {
			await page.goto(path);
			await expect(page.locator(`main a[href*="/documents/${row.id}/"]`).first()).toBeVisible();
		}
	});
}

test('cities, years and themes are reached from every page', async ({ page }) => {
	await page.goto('about/');
	for (const place of ['documents', 'cities', 'years', 'themes']) {
		await expect(page.locator(`a[href$="/${place}/"]`).first()).toBeAttached();
	}
});
