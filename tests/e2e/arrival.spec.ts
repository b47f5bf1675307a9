import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');

/** Every locator of a document: sections, paragraphs and leads. */
const locatorsOf = ({ outline, paragraphs }: (typeof documents)[number]) => [
	...outline.map(({ locator }) => locator),
	...paragraphs.flatMap(({ locator, leadLocator }) => [locator, ...(leadLocator === null ? [] : [leadLocator])]),
];

test('every locator of every document opens at its place, in view and marked', { tag: '@phone' }, async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const document of documents) {
		await page.goto(`documents/${document.id}/`);
		const astray = await page.evaluate(async (locators) => {
			const found: string[] = [];
			for (const locator of locators) {
				location.hash = locator;
				await new Promise((resolve) => requestAnimationFrame(resolve));
				const place = globalThis.document.querySelector(':target');
				if (place?.id !== locator) {
					found.push(`${locator}: the target is ${place?.id}`);
					continue;
				}
				const { top, left } = place.getClientRects()[0] ?? { top: -1, left: -1 };
				const seen = globalThis.document.elementFromPoint(left + 4, top + 6);
				const isInView = top >= 0 && top < innerHeight - 20 && (place.contains(seen) || seen?.contains(place));
				if (!isInView) found.push(`${locator}: at ${top}, under ${seen?.tagName}.${seen?.className}`);
				const { backgroundColor } = getComputedStyle(place);
				if (backgroundColor === 'rgba(0, 0, 0, 0)') found.push(`${locator}: not marked`);
			}
			return found;
		}, locatorsOf(document));
		expect.soft(astray, document.id).toEqual([]);
	}
});

const sectioned = required(
	documents.find(({ outline }) => outline.some(({ locator }) => locator.includes('-'))),
	'document with sections inside sections',
);
const inner = required(
	sectioned.outline.find(({ locator }) => locator.includes('-')),
	'section inside a section',
);

test('the mark of arrival stands out from the page, in every theme', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/#${inner.locator}`);
	for (const theme of ['light', 'dark', 'sepia']) {
		await page.evaluate((name) => {
			globalThis.document.documentElement.dataset['theme'] = name;
		}, theme);
		const [mark, paper, line] = await page.locator(`[id="${inner.locator}"]`).evaluate((element) => {
			const style = getComputedStyle(element);
			return [
				style.backgroundColor,
				getComputedStyle(globalThis.document.documentElement).backgroundColor,
				style.boxShadow,
			];
		});
		expect(mark, theme).not.toBe(paper);
		expect(line, theme).not.toBe('none');
	}
});

test('a fragment that nobody knows opens the nearest section, and says so', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/#${inner.locator}-p987`);
	await expect(page).toHaveURL(new RegExp(`#${inner.locator}$`));
	await expect(page.locator(`[id="${inner.locator}"]`)).toBeInViewport();
	const notice = page.locator('.page-notice [role="status"]');
	await expect(notice).toContainText(`${inner.locator}-p987`);
	await expect(notice).toContainText(inner.heading);
	await page.locator('.page-notice button').click();
	await expect(notice).toBeEmpty();
});

test('a fragment that is no locator leaves the page at its beginning, and says so', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/#${encodeURIComponent('没有这里')}`);
	await expect(page.locator('.page-notice [role="status"]')).toContainText('没有这里');
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a fragment that stands says nothing', async ({ page }) => {
	await page.goto(`documents/${sectioned.id}/#${inner.locator}`);
	await expect(page.locator(':target')).toBeVisible();
	await expect(page.locator('.page-notice')).toHaveCount(0);
});

test('an address that claims to come from elsewhere is not believed, and the claim is taken away', async ({ page }) => {
	for (const from of ['恭喜您，请访问别处', 'no-such-document', `${sectioned.id}#p1`]) {
		await page.goto('about:blank');
		await page.goto(`documents/${sectioned.id}/?from=${encodeURIComponent(from)}&a=b#${inner.locator}`);
		await expect(page).toHaveURL(new RegExp(`/\\?a=b#${inner.locator}$`));
		await expect(page.locator('.page-notice')).toHaveCount(0);
	}
});

test('old places that cannot be read: the page says so', async ({ page }) => {
	await page.route(`**/documents/${sectioned.id}/`, async (route) => {
		const answer = await route.fetch();
		const data = '<script type="application/json">{"moved":[]}</script>';
		const html = (await answer.text()).replace(/(<address-arrival[^>]*>)/u, `$1${data}`);
		await route.fulfill({ response: answer, body: html });
	});
	await page.goto(`documents/${sectioned.id}/#${inner.locator}-p987`);
	await expect(page.locator('.page-notice [role="status"]')).toContainText('旧地址的数据有误');
	await expect(page.locator(`[id="${inner.locator}"]`)).toBeInViewport();
});
