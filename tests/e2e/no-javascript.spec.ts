import { readCollations, readDocuments, readRows } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const row = required(readRows('dist')[0], 'document');
const document = required(
	readDocuments('dist').find(({ outline }) => outline.length > 0),
	'document with sections',
);
const last = required(document.paragraphs.at(-1), 'paragraph');

test('a document can be read and its sections reached', async ({ page }) => {
	await page.goto(`documents/${document.id}/`);
	await expect(page.locator(`[id="${last.locator}"]`)).toContainText(last.text.slice(0, 10));
	await page.goto(`documents/${document.id}/#${last.locator}`);
	await expect(page.locator(`[id="${last.locator}"]`)).toBeInViewport();
});

test('documents are listed and browsed', async ({ page }) => {
	for (const path of ['', 'documents/', 'cities/', 'years/', 'themes/', 'about/']) {
		await page.goto(path);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('main')).not.toBeEmpty();
	}
	await page.goto('documents/');
	await page.locator(`main a[href$="/documents/${row.id}/"]`).first().click();
	await expect(page.locator('h1')).toContainText(row.title);
});

test('the search page says that it needs JavaScript', async ({ page }) => {
	await page.goto('search/');
	await expect(page.locator('main noscript p')).toBeVisible();
	await expect(page.locator('main input')).toBeHidden();
});

test('the mark of a doubtful reading leads to what is said of it', async ({ page }) => {
	const doubted = required(
		readCollations('dist').find(({ counts }) => counts.likely > 0),
		'document with doubts',
	);
	await page.goto(`documents/${doubted.document}/`);
	await page.getByRole('link', { name: '存疑1', exact: true }).click();
	await expect(page.locator('#doubt-1')).toBeInViewport();
});
