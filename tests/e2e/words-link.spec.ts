import type { Page } from '@playwright/test';
import { placeWords } from '../../src/cite/words/place-words.ts';
import { placeParameter } from '../../src/links/placed-words.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { addressOf, clipboard, marked, select, textsOf } from './published-words.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const longest = documents.reduce((a, b) => (b.characters > a.characters ? b : a));
const texts = textsOf(longest);
const menu = 'cite-tools [role="toolbar"]';
const notice = '.page-notice [role="status"]';

/** Copies the link to the words that are selected. */
async function copyLink(page: Page): Promise<string> {
	await page.locator(`${menu} [data-action="link"]`).click();
	await expect(page.locator(notice)).toHaveText('已复制链接。');
	return clipboard(page);
}

test('a link to words of any document opens at the words, marked', async ({ page }) => {
	for (const document of documents) {
		await test.step(document.id, async () => {
			const long = textsOf(document).filter(({ text }) => text.length > 40);
			await page.goto(`documents/${document.id}/`);
			for (const entry of [long[0], long[Math.floor(long.length / 2)], long.at(-1)]) {
				const { locator, text } = required(entry, 'long paragraph');
				const words = text.slice(12, 30);
				await select(page, { locator, offset: 12 }, { locator, offset: 30 });
				const link = await copyLink(page);
				expect(link.startsWith(`${addressOf(page, document)}?w=12-30.`)).toBe(true);
				expect(new URL(link).hash).toMatch(new RegExp(`^#${locator}(?::~:text=|$)`, 'u'));
				expect(link.length).toBeLessThan(200);
				await page.goto(link);
				await expect.poll(() => marked(page)).toEqual([words]);
				await expect(page.locator(notice)).toHaveCount(0);
				expect(await topOfMark(page)).toBeGreaterThanOrEqual(0);
				expect(await topOfMark(page)).toBeLessThan(page.viewportSize()?.height ?? 0);
			}
		});
	}
});

test('words that stand in several places are told apart', async ({ page }) => {
	const twice = findTwice();
	await page.goto(`documents/${longest.id}/`);
	for (const { locator, offset } of twice.places) {
		await select(page, { locator, offset }, { locator, offset: offset + twice.words.length });
		await page.goto(await copyLink(page));
		await expect.poll(() => marked(page)).toEqual([twice.words]);
		const place = await page.evaluate(() => {
			const [range] = CSS.highlights.get('arrival') ?? [];
			return (range as Range).startContainer.parentElement?.closest('[id]:not(.lead)')?.id;
		});
		expect(place).toBe(locator);
	}
});

test('words of several paragraphs are marked, all of them', async ({ page }) => {
	const at = texts.findIndex(({ text }, index) => text.length > 80 && (texts[index + 2]?.text.length ?? 0) > 80);
	const [first, middle, last] = texts.slice(at, at + 3);
	if (first === undefined || middle === undefined || last === undefined) throw new Error('found no three paragraphs');
	await page.goto(`documents/${longest.id}/`);
	await select(page, { locator: first.locator, offset: 8 }, { locator: last.locator, offset: 50 });
	const link = await copyLink(page);
	expect(link.length).toBeLessThan(200);
	expect(new URL(link).hash).toBe(`#${first.locator}`);
	await page.goto(link);
	await expect.poll(() => marked(page)).toEqual([first.text.slice(8), middle.text, last.text.slice(0, 50)]);
	// Of another place the address says nothing of these words.
	await page.evaluate((hash) => location.assign(hash), `#${last.locator}`);
	await expect(page).toHaveURL(`${addressOf(page, longest)}#${last.locator}`);
});

test('with scripting off every link leads to its words, wherever else on the page they stand', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto(`documents/${longest.id}/`);
	const directed: boolean[] = [];
	const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
	const reader = await plain.newPage();
	for (const [from, to] of citedPlaces()) {
		await select(page, from, to);
		const link = await copyLink(page);
		directed.push(link.includes(':~:'));
		// Once as it was copied; and once without locator, if there is a directive that leads there by itself.
		for (const address of [link, ...(link.includes(':~:') ? [link.replace(/#[^:]*:~:/u, '#:~:')] : [])]) {
			await reader.goto('about:blank');
			await reader.goto(address);
			await expect.poll(() => isSeen(reader, from), { message: decodeURIComponent(address) }).toBe(true);
		}
	}
	await plain.close();
	expect(directed).toContain(true);
	// What stands in the table of contents letter by letter, nothing but the locator tells from it.
	expect(directed[0]).toBe(false);
});

test('words that have changed: the page marks the nearest, or says that they are gone', async ({ page }) => {
	const { locator, text } = required(
		texts.find((entry) => entry.text.includes('，') && entry.text.length > 60),
		'long paragraph with a comma',
	);
	const place = texts.findIndex((entry) => entry.locator === locator);
	const at = text.indexOf('，');
	const stretch = {
		from: { block: place, offset: Math.max(at - 8, 0) },
		to: { block: place, offset: at + 9 },
	};
	const words = text.slice(stretch.from.offset, stretch.to.offset);
	/** A link to the words as they stood in an older text. */
	const linkWhen = (change: (words: string) => string) => {
		const older = texts.with(place, { locator, text: text.replace(words, change) });
		return `documents/${longest.id}/?${placeParameter(placeWords(older, stretch))}#${locator}`;
	};
	await page.goto(linkWhen((own) => own.replace('，', '；').replace(/.$/su, '某')));
	await expect(page.locator(notice)).toContainText('最接近的一处');
	const [found = ''] = await marked(page);
	expect(words.startsWith(found.slice(0, -1))).toBe(true);
	expect(found.length).toBeGreaterThan(words.length - 3);
	await page.goto('about:blank');
	await page.goto(linkWhen((own) => own.replace('，', '不')));
	await expect(page.locator(notice)).toHaveText('链接所指的文字已经改动，无法标出，这里是它所在的章节或段落。');
	expect(await marked(page)).toEqual([]);
	await expect(page.locator(':target')).toBeInViewport();
	await page.goto('about:blank');
	await page.goto(`documents/${longest.id}/?w=12-3#${locator}`);
	await expect(page.locator(notice)).toContainText('链接不完整');
});

test('quoted words of a paragraph that has changed: the nearest are marked, and the page says so', async ({ page }) => {
	const { locator, text } = required(
		texts.find((entry) => entry.text.includes('，') && entry.text.length > 60),
		'long paragraph with a comma',
	);
	const at = text.indexOf('，');
	const words = text.slice(Math.max(at - 8, 0), at + 9);
	const older = words.replace('，', ',').replace(/.$/su, '某');
	await page.goto(`documents/${longest.id}/?quote=${encodeURIComponent(older)}#${locator}`);
	await expect(page.locator(notice)).toContainText('最接近的一处');
	const [found = ''] = await marked(page);
	expect(words.startsWith(found.slice(0, -1))).toBe(true);
	expect(found.length).toBeGreaterThan(words.length - 3);
	await page.locator('.page-notice button').click();
	await expect(page.locator('.page-notice')).toBeHidden();
});

test('quoted words that stand under another locator now are found there, and the page says so', {
	tag: '@phone',
}, async ({ page }) => {
	const { locator, text } = required(
		texts.findLast((entry) => entry.text.length > 60),
		'long paragraph',
	);
	const words = text.slice(10, 30);
	const elsewhere = required(
		texts.find((entry) => entry.locator !== locator),
		'other place',
	);
	await page.goto(`documents/${longest.id}/?quote=${encodeURIComponent(words)}#${elsewhere.locator}`);
	await expect(page.locator(notice)).toContainText('已不在原来的位置');
	expect(await marked(page)).toEqual([words]);
	await expect.poll(() => topOfMark(page)).toBeLessThan(page.viewportSize()?.height ?? 0);
});

test('quoted words that are gone: the page says so and stays at the section', async ({ page }) => {
	const { locator } = required(
		texts.findLast((entry) => entry.text.length > 60),
		'long paragraph',
	);
	await page.goto(`documents/${longest.id}/?quote=${encodeURIComponent('魑魅魍魉饕餮')}#${locator}`);
	await expect(page.locator(notice)).toHaveText(
		'没有找到链接所引的文字，这里是它所在的章节或段落。所引文字：魑魅魍魉饕餮',
	);
	expect(await marked(page)).toEqual([]);
	await expect(page.locator(':target')).toHaveAttribute('id', locator);
	await expect(page.locator(':target')).toBeInViewport();
});

/** Where the marked words begin, from the top of the window. */
function topOfMark(page: Page): Promise<number> {
	return page.evaluate(() => {
		const [range] = CSS.highlights.get('arrival') ?? [];
		return (range as Range).getBoundingClientRect().top;
	});
}

type Point = { locator: string; offset: number };

/** Words that a browser might look for in the wrong place: each with where it begins and ends. */
function citedPlaces(): [from: Point, to: Point][] {
	const stretch = (locator: string, start: number, end: number): [Point, Point] => [
		{ locator, offset: start },
		{ locator, offset: end },
	];
	const headings = longest.outline.filter(({ heading }) => heading.length > 4);
	const { locator, number, heading } = required(headings.at(-1), 'heading');
	const whole = `${number ?? ''}${heading}`;
	const twice = findTwice();
	const long = required(
		longest.paragraphs.findLast(({ text }) => text.length > 200),
		'long paragraph',
	);
	// A paragraph that has the first words of a heading, which stand in the table of contents too.
	const echo = longest.paragraphs.flatMap(({ locator: own, text }) => {
		const words = headings.map((each) => each.heading.slice(0, 4)).find((each) => text.includes(each));
		return words === undefined ? [] : [stretch(own, text.indexOf(words), text.indexOf(words) + words.length)];
	});
	const last = required(texts.at(-1), 'last paragraph');
	const before = required(texts.at(-2), 'paragraph before the last');
	return [
		stretch(locator, 0, whole.length),
		stretch(locator, whole.length - 3, whole.length),
		...echo.slice(0, 2),
		...twice.places.map((place) => stretch(place.locator, place.offset, place.offset + twice.words.length)),
		stretch(long.locator, 150, 190),
		[
			{ locator: before.locator, offset: 0 },
			{ locator: last.locator, offset: last.text.length },
		],
	];
}

/** Whether the character at a point of the document is in the window. */
function isSeen(page: Page, point: Point): Promise<boolean> {
	return page.evaluate(({ locator, offset }) => {
		const walker = document.createTreeWalker(document.getElementById(locator) ?? document.body, NodeFilter.SHOW_TEXT);
		let left = offset;
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (node.parentElement?.closest('.gap') !== null) continue;
			if (left >= node.length) {
				left -= node.length;
				continue;
			}
			const range = document.createRange();
			range.setStart(node, left);
			range.setEnd(node, left + 1);
			const { top, bottom } = range.getBoundingClientRect();
			return scrollY > 0 && top >= 0 && bottom <= innerHeight;
		}
		return false;
	}, point);
}

/** Words that stand exactly twice, in two paragraphs. */
function findTwice() {
	for (const { locator, text } of texts) {
		for (let offset = 4; offset + 6 < text.length; offset += 1) {
			const words = text.slice(offset, offset + 6);
			const others = texts.filter((entry) => entry.locator !== locator && entry.text.includes(words));
			const [other] = others;
			const isOnce = text.split(words).length === 2 && other?.text.split(words).length === 2;
			if (others.length !== 1 || other === undefined || !isOnce || /\s/u.test(words)) continue;
			const places = [
				{ locator, offset },
				{ locator: other.locator, offset: other.text.indexOf(words) },
			];
			return { words, places };
		}
	}
	throw new Error('no words stand twice');
}
