import { pathToFileURL } from 'node:url';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const document = required(
	readDocuments('dist').find(({ outline }) => outline.length > 0),
	'document with sections',
);

test('a document in one file opens from a disk as it should look, and asks for nothing @phone', async ({ page }) => {
	await page.goto(`documents/${document.id}/`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: '网页（单个文件）' }).click(),
	]);
	expect(download.suggestedFilename()).toBe(`${document.id}.html`);
	// What the page before may still ask for is not for this one.
	await page.goto('about:blank');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const file = pathToFileURL(`dist/documents/${document.id}.single.html`).href;
	await page.goto(file);
	// Its styles are let through by their hash.
	await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('text-align', 'center');
	const last = required(document.outline.at(-1), 'section');
	await page.getByText('目录', { exact: true }).click();
	await page.locator(`nav a[href="#${last.locator}"]`).click();
	await expect(page.locator(`[id="${last.locator}"]`)).toBeInViewport();
	expect(await barriers(page)).toEqual([]);
	expect(asked.filter((url) => !url.startsWith(file))).toEqual([]);
});
