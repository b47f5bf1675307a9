import { publishedHeading } from '../../src/structure/published-heading.ts';
import { readCollations, readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const doubted = required(
	readCollations('dist').find(({ counts }) => counts.likely > 0),
	'document with doubts',
);
const document = required(
	documents.find(({ id }) => id === doubted.document),
	'its document',
);
const heading = required(document.outline[0], 'section');

/** A text as a PDF holds it outside of its pages. */
const inPdf = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

test('a PDF of a document has tags, an outline, its language and its title', async ({ page }) => {
	await page.goto(`documents/${document.id}/`);
	const title = await page.title();
	const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
	expect(pdf).toContain('/Type /StructTreeRoot');
	expect(pdf).toContain('/Lang (zh-Hans)');
	expect(pdf).toContain(`/Title ${inPdf(title)}`);
	expect(pdf).toContain(`/Title ${inPdf(publishedHeading(heading))}`);
	await expect(page.locator('[data-print-day]')).not.toBeEmpty();
});

test('on paper a document is set by the standard, says what is doubted and where it comes from, and has nothing dead', async ({
	page,
}) => {
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.goto(`documents/${document.id}/`);
	await expect(page.locator('.on-paper:visible')).toHaveCount(0);
	// What is chosen for the screen stays there.
	await page.evaluate(() =>
		Object.assign(globalThis.document.documentElement.dataset, { size: 'largest', theme: 'dark' }),
	);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0);
	await expect(page.locator('#doubt-1')).toBeVisible();
	await expect(page.locator('.colophon')).toContainText(
		required(document.textHash.match(/^.{4}/u), 'hash of the text')[0],
	);
	const text = page.locator('article.reading');
	const line = (selector: string) =>
		text.locator(selector).evaluate((block) => {
			const { fontSize, lineHeight, marginBlock } = getComputedStyle(block);
			return { fontSize, lineHeight, marginBlock };
		});
	const paragraph = required(
		document.paragraphs.find(({ role, section }) => role === 'text' && section !== null),
		'paragraph',
	);
	// 28 characters of size 3 stand on a line of 156 mm.
	const size = await text.evaluate((article) => Number.parseFloat(getComputedStyle(article).fontSize));
	expect((28 * size * 25.4) / 96).toBeCloseTo(156, 0);
	// A heading takes its place on the lines of the text.
	expect(await line(`[id="${heading.locator}"]`)).toEqual(await line(`[id="${paragraph.locator}"]`));
	const locator = text.locator(`.permalink[href="#${paragraph.locator}"]`);
	expect(await locator.evaluate((link) => getComputedStyle(link, '::before').content)).toContain(paragraph.locator);
	const [box, around] = [await locator.boundingBox(), await text.boundingBox()];
	expect(required(box, 'locator').x + required(box, 'locator').width).toBeLessThan(required(around, 'text').x);
});

test('on paper no page has what is pressed or filled in; the heads of columns stay', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const path of ['', 'documents/', `themes/${document.themes[0]}/`, 'search/', `sources/${document.source}/`]) {
		await page.goto(path);
		await expect(page.locator('main :is(button, input, select):visible'), path).toHaveCount(0);
	}
	await page.goto('quality/');
	await expect(page.locator('main thead th').first()).toContainText(/\S/u);
	await expect(page.locator('main thead button').first()).toBeVisible();
});

test.describe('without a program', () => {
	test.use({ javaScriptEnabled: false });

	test('a printed document says where it comes from, and no day', async ({ page }) => {
		await page.goto(`documents/${document.id}/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.colophon code')).toBeVisible();
		await expect(page.locator('[data-print-day]')).toBeHidden();
	});
});
