import { accessDate } from '../../src/cite/access-date.ts';
import { ensureOtherCollection, otherCollection } from '../built-site/other-collection.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { type ServedSite, serveSite } from '../built-site/serve-site.ts';
import { clipboard, marked, select } from './published-words.ts';
import { expect, test } from './test.ts';

/** An invented collection under a folder of a host: reading and searching work there as well. */
let site: ServedSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	ensureOtherCollection();
	site = await serveSite(otherCollection.dist, otherCollection.base);
});

test.afterAll(() => site.close());

test('a document is reached by links alone', async ({ page }) => {
	await page.goto(site.address);
	await page.locator('a[href$="/documents/"]').first().click();
	await page.locator('main a[href*="/documents/"]').first().click();
	await expect(page.locator('h1')).toBeVisible();
	expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${otherCollection.base}documents/[^/]+/`));
});

test('the search finds its paragraphs', async ({ page }) => {
	const document = required(readDocuments(otherCollection.dist)[0], 'document');
	const words = required(document.paragraphs.at(-1), 'paragraph').text.slice(2, 7);
	await page.goto(`${site.address}search/?q=${encodeURIComponent(words)}`);
	await page.locator(`main a[href^="${otherCollection.base}documents/${document.id}/"][href*="#"]`).first().click();
	await expect(page.locator(':target')).toContainText(words);
});

test.describe('an address that is nearly right', () => {
	test.use({ toleratedFailures: [/-nearly\/$/u] });

	test('leads to the document', async ({ page }) => {
		const { id } = required(readDocuments(otherCollection.dist)[0], 'document');
		await page.goto(`${site.address}documents/${id}-nearly/`);
		const address = `${otherCollection.base}documents/${id}/`;
		await expect(page.locator('main .near a').first()).toHaveAttribute('href', address);
	});
});

test.describe('citing', () => {
	/** The key: what a reader pastes. `<url>` is the address of the document, `<today>` the day of access. */
	const key = [
		['yunpo-2025-mountain-bookroom', 'gbt-7714-2025', '江石.山里的书屋[N/OL].云坡晚报，[2025].<url>.'],
		['yunpo-2025-mountain-bookroom', 'gbt-7714-2015', '江石. 山里的书屋[N/OL]. 云坡晚报, [2025][<today>]. <url>.'],
		[
			'linxi-2022-waterway-measures',
			'gbt-7714-2025',
			'临溪市人民政府.关于印发《临溪市河道养护办法》的通知[EB/OL].（2022-03-08）[<today>].<url>.',
		],
		[
			'linxi-2022-waterway-measures',
			'gbt-7714-2015',
			'临溪市人民政府. 关于印发《临溪市河道养护办法》的通知[EB/OL]. (2022-03-08)[<today>]. <url>.',
		],
	] as const;

	for (const [id, form, expected] of key) {
		test(`${id} by ${form}`, async ({ page }) => {
			const url = `${site.address}documents/${id}/`;
			await page.goto(url);
			await page.locator('header [data-cite-open]').click();
			await page.locator('cite-tools select').selectOption(form);
			await page.locator('cite-tools [data-copy]').click();
			const text = expected.replace('<url>', url).replace('<today>', accessDate(new Date()));
			await expect.poll(() => clipboard(page)).toBe(text);
		});
	}

	test('a link to words opens at the words', async ({ page }) => {
		const isLong = ({ text }: { text: string }) => text.length > 20;
		const document = required(
			readDocuments(otherCollection.dist).find(({ paragraphs }) => paragraphs.some(isLong)),
			'document with a long paragraph',
		);
		const { locator, text } = required(document.paragraphs.find(isLong), 'long paragraph');
		await page.goto(`${site.address}documents/${document.id}/`);
		await select(page, { locator, offset: 4 }, { locator, offset: 14 });
		await page.locator('cite-tools [data-action="link"]').click();
		await expect.poll(() => clipboard(page)).toContain(`${otherCollection.base}documents/${document.id}/?w=`);
		await page.goto(await clipboard(page));
		await expect.poll(() => marked(page)).toEqual([text.slice(4, 14)]);
	});
});
