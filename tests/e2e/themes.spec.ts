import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
/** A theme on which several cities and years speak: the one with most documents. */
const theme = required(
	[
		...Map.groupBy(
			documents.flatMap((document) => [...themesOf(document)]),
			(id) => id,
		),
	]
		.toSorted(([, left], [, right]) => right.length - left.length)
		.map(([id]) => id)[0],
	'theme',
);
const speaking = documents.filter((document) => themesOf(document).has(theme));

/** The themes of which a document speaks. */
function themesOf({ outline, paragraphs }: (typeof documents)[number]): Set<string> {
	return new Set([...outline, ...paragraphs].flatMap(({ themes = [] }) => themes));
}

test('a passage is opened in place, copied with its source, and closed again', { tag: '@phone' }, async ({ page }) => {
	await page.goto(`themes/${theme}/`);
	const item = page.locator('.passages li:has(> button.open)').first();
	const button = item.locator('> button.open');
	await button.click();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	const id = await item.locator('xpath=ancestor::*[@data-document][1]').getAttribute('data-document');
	const locator = await item.getAttribute('data-locator');
	const paragraph = required(
		documents
			.find((document) => document.id === id)
			?.paragraphs.find((own) => own.section === locator || own.locator === locator),
		'paragraph of the passage',
	);
	await expect(item.locator('> .passage-text')).toContainText(paragraph.text.slice(-20));
	await expect(item.locator('> .excerpt')).toBeHidden();
	await page.evaluate(() => {
		// The clipboard of a test's browser is not ours to read: what is written into it is kept in the page.
		navigator.clipboard.writeText = async (text) => {
			document.documentElement.dataset['copied'] = text;
		};
	});
	await item.locator('> .passage-text button').click();
	const copied = await page.evaluate(() => document.documentElement.dataset['copied']);
	expect(copied).toContain(paragraph.text);
	expect(copied).toContain(`/documents/${id}/#${locator}`);
	await button.click();
	await expect(item.locator('> .passage-text')).toHaveCount(0);
	await expect(item.locator('> .excerpt')).toBeVisible();
});

test('a theme is narrowed to a year, and years stand side by side, each at its address', { tag: '@phone' }, async ({
	page,
}) => {
	const years = [...new Set(speaking.map(({ year }) => year))].toSorted((left, right) => left - right);
	const year = required(years[0], 'year');
	await page.goto(`themes/${theme}/`);
	const shown = page.locator('.narrowed [data-document]');
	await page.locator(`input[name="year"][value="${year}"]`).check({ force: true });
	const ofYear = speaking.filter((document) => document.year === year).map(({ id }) => id);
	await expect(shown).toHaveCount(ofYear.length);
	await expect(page.locator('.whole')).toBeHidden();
	await page.locator('input[name="by"][value="year"]').check({ force: true });
	await page.locator(`input[name="year"][value="${year}"]`).uncheck({ force: true });
	await expect(page).toHaveURL(/\?by=year$/);
	const heads = page.locator('.column > h2');
	await expect(heads).toHaveCount(years.length);
	await page.reload();
	await expect(heads.first()).toContainText(`${year}年`);
	await expect(shown).toHaveCount(speaking.length);
	const columns = await page
		.locator('.column')
		.evaluateAll((all) => all.map((column) => column.getBoundingClientRect()));
	const [first, second] = [required(columns[0], 'column'), required(columns[1], 'second column')];
	const isNarrow = (page.viewportSize()?.width ?? 0) < 768;
	expect(isNarrow ? second.top >= first.bottom : second.left >= first.right && second.top === first.top).toBe(true);
	expect(await barriers(page)).toEqual([]);
	await page.locator('button[type="reset"]').click();
	await expect(page.locator('.whole')).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`/themes/${theme}/$`));
});

test.describe('where a program cannot be loaded', () => {
	test.use({ toleratedFailures: [/show-theme/u] });

	test('a theme says so, and what to do', async ({ page }) => {
		await page.route('**/show-theme*.js', (route) => route.abort());
		await page.goto(`themes/${theme}/?by=year`);
		await expect(page.locator('.view-form output')).toContainText('请检查网络');
	});
});
