import type { Page } from '@playwright/test';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

const documents = readDocuments('dist');
const longest = documents.reduce((a, b) => (b.characters > a.characters ? b : a));

/** How often words stand in a text. */
const count = (text: string, words: string) => text.split(words).length - 1;

/** Two characters that stand in 5 to 15 paragraphs of the longest document and nowhere in its title or headings. */
const common = (() => {
	const text = longest.paragraphs.map((paragraph) => paragraph.text).join('\n');
	const headings = [longest.title, ...longest.outline.map(({ heading }) => heading)].join('\n');
	const pairs = [...new Set(text.match(/\p{Script=Han}{2}/gu) ?? [])];
	const found = pairs.find((pair) => {
		const holders = longest.paragraphs.filter((paragraph) => paragraph.text.includes(pair)).length;
		return holders >= 5 && holders <= 15 && count(text, pair) === holders && !headings.includes(pair);
	});
	return required(found, 'pair of characters in 5 to 15 paragraphs');
})();
const holders = longest.paragraphs.filter(({ text }) => text.includes(common));

/** A document with a paragraph that has a lead, and the words at the edge between the lead and the rest. */
const edge = documents.flatMap(({ id, paragraphs }) =>
	paragraphs.flatMap(({ locator, lead, text }) =>
		lead !== null && text.length > lead.length + 4
			? [{ id, locator, words: text.slice(lead.length - 3, lead.length + 3) }]
			: [],
	),
)[0] as { id: string; locator: string; words: string };

const bar = (page: Page) => page.locator('.place-bar');
const status = (page: Page) => bar(page).getByRole('status');
const says = (place: number, end = '') => `“${common}” 第 ${place} 次，共 ${holders.length} 次${end}`;

/** Opens the longest document as a hit does: the words in the address, and the paragraph at a place among the holders. */
async function arrive(page: Page, place = 1): Promise<void> {
	await page.goto(`documents/${longest.id}/?mark=${encodeURIComponent(common)}#${holders[place - 1]?.locator}`);
	await expect(status(page)).toHaveText(says(place));
}

/** The words of a highlight. */
const highlighted = (page: Page, name: string) =>
	page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()), name);

/** Locator of the paragraph in which the current mark stands, and whether the mark is seen: in the window, under nothing. */
const current = (page: Page) =>
	page.evaluate(() => {
		const [range] = 'highlights' in CSS ? [...(CSS.highlights.get('arrival-current') ?? [])] : [];
		const element = document.querySelector('mark.arrival.current');
		const start = range instanceof Range ? range.startContainer.parentElement : element;
		const box = range instanceof Range ? range.getClientRects()[0] : element?.getClientRects()[0];
		const at = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
		return {
			locator: start?.closest('[id]:not(.lead)')?.id,
			isSeen: at instanceof Element && at.closest('article') !== null,
		};
	});

test('n and N lead through the marks and wrap round, and each is seen', { tag: '@phone' }, async ({ page }) => {
	await arrive(page, 2);
	for (const place of [...holders.keys()].map((index) => ((index + 2) % holders.length) + 1)) {
		await page.keyboard.press('n');
		await expect(status(page)).toHaveText(says(place, place === 1 ? '，已回到开头' : ''));
		expect(await current(page)).toEqual({ locator: holders[place - 1]?.locator, isSeen: true });
	}
	for (const place of [1, holders.length, holders.length - 1]) {
		await page.keyboard.press('Shift+N');
		await expect(status(page)).toHaveText(says(place, place === holders.length ? '，已回到末尾' : ''));
		expect(await current(page)).toEqual({ locator: holders[place - 1]?.locator, isSeen: true });
	}
	expect(await highlighted(page, 'arrival')).toEqual(holders.map(() => common));
	expect(await highlighted(page, 'arrival-current')).toEqual([common]);
});

test('a mark under what stays at the edges of the window is brought out', { tag: '@phone' }, async ({ page }) => {
	await arrive(page, 2);
	for (const edge of ['top', 'bottom'] as const) {
		// One step back, so that the next one leads to a mark that lies under an edge.
		await page.keyboard.press('Shift+N');
		await page.evaluate(
			([words, side]) => {
				const range = [...(CSS.highlights.get('arrival') ?? [])][1];
				if (!(range instanceof Range) || range.toString() !== words) throw new Error('found no second mark');
				const { top } = range.getBoundingClientRect();
				scrollBy({ top: side === 'top' ? top - 4 : top - innerHeight + 30, behavior: 'instant' });
			},
			[common, edge],
		);
		await page.keyboard.press('n');
		await expect(status(page)).toHaveText(says(2));
		expect(await current(page)).toEqual({ locator: holders[1]?.locator, isSeen: true });
		const box = await page.evaluate(() => {
			const [range] = [...(CSS.highlights.get('arrival-current') ?? [])];
			return range instanceof Range ? range.getBoundingClientRect().top : Number.NaN;
		});
		expect(box).toBeGreaterThan(20);
		expect(box).toBeLessThan((page.viewportSize()?.height ?? 0) - 60);
	}
});

test('the buttons do the same, and keep the focus', { tag: '@phone' }, async ({ page, isMobile }) => {
	await arrive(page);
	const next = bar(page).getByRole('button', { name: '下一处' });
	const press = () => (isMobile ? next.tap() : next.click());
	await press();
	await press();
	await expect(status(page)).toHaveText(says(3));
	expect(await current(page)).toEqual({ locator: holders[2]?.locator, isSeen: true });
	await expect(next).toBeFocused();
	await bar(page).getByRole('button', { name: '上一处' }).click();
	await expect(status(page)).toHaveText(says(2));
	await next.focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(says(3));
});

test('Tab goes on from the current mark', async ({ page }) => {
	await arrive(page);
	await page.keyboard.press('n');
	await expect(page.locator(':focus')).toHaveId(holders[1]?.locator ?? '');
	await page.keyboard.press('Tab');
	const block = page.locator(':focus').locator('xpath=ancestor::*[@id][1]');
	await expect(block).toHaveId(holders[1]?.locator ?? '');
});

for (const way of ['Escape', 'button'] as const) {
	test(`${way} takes away bar, marks and the words in the address`, async ({ page }) => {
		await page.goto(`documents/${longest.id}/`);
		const html = await page.locator('article').innerHTML();
		await page.goto(`documents/${longest.id}/?a=b&mark=${encodeURIComponent(common)}&mark=x#${holders[0]?.locator}`);
		await expect(status(page)).toBeVisible();
		const entries = await page.evaluate(() => history.length);
		await page.keyboard.press('n');
		if (way === 'Escape') await page.keyboard.press('Escape');
		else await bar(page).getByRole('button', { name: '去掉标记' }).click();
		await expect(bar(page)).toHaveCount(0);
		expect(await highlighted(page, 'arrival')).toEqual([]);
		expect(await highlighted(page, 'arrival-current')).toEqual([]);
		expect(new URL(page.url()).search).toBe('?a=b');
		expect(new URL(page.url()).hash).toBe(`#${holders[1]?.locator}`);
		expect(await page.evaluate(() => history.length)).toBe(entries);
		await expect(page.locator(':target')).toHaveId(holders[0]?.locator ?? '');
		// What a reader had the focus on may still carry what gave it.
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		expect(await page.locator('article').innerHTML()).toBe(html);
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.press('n');
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});
}

test('Esc closes what is nearer first', { tag: '@phone' }, async ({ page, isMobile }) => {
	await arrive(page);
	await page.keyboard.press('/');
	await expect(page.locator('.search-dialog')).toBeVisible();
	await page.keyboard.press('n');
	await page.keyboard.press('Escape');
	await expect(page.locator('.search-dialog')).toBeHidden();
	await expect(status(page)).toHaveText(says(1));
	const contents = page.locator('document-contents button[aria-expanded]');
	await expect(contents).toBeVisible({ visible: isMobile });
	if (isMobile) {
		await contents.tap();
		await page.keyboard.press('Escape');
		await expect(contents).toHaveAttribute('aria-expanded', 'false');
		await expect(bar(page)).toBeVisible();
	}
	await page.keyboard.press('Escape');
	await expect(bar(page)).toHaveCount(0);
});

test('n is free where shortcuts are switched off; the buttons stay', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('reading-preferences', '{"shortcuts":"off"}'));
	await arrive(page);
	await page.keyboard.press('n');
	await expect(status(page)).toHaveText(says(1));
	await bar(page).getByRole('button', { name: '下一处' }).click();
	await expect(status(page)).toHaveText(says(2));
});

test('another place in the address is another current mark', async ({ page }) => {
	await arrive(page);
	await page.evaluate((hash) => location.assign(hash), `#${holders[3]?.locator}`);
	await expect(status(page)).toHaveText(says(4));
	expect(await current(page)).toEqual({ locator: holders[3]?.locator, isSeen: true });
});

test('from a paragraph without the words the first step leads on', async ({ page }) => {
	const after = longest.paragraphs.findIndex(({ locator }) => locator === holders[2]?.locator);
	const between = longest.paragraphs[after - 1]?.locator;
	expect(between).not.toBe(holders[1]?.locator);
	await page.goto(`documents/${longest.id}/?mark=${encodeURIComponent(common)}#${between}`);
	await expect(status(page)).toHaveText(`“${common}” 共 ${holders.length} 次`);
	await page.keyboard.press('n');
	await expect(status(page)).toHaveText(says(3));
});

test('words that do not stand there leave the page as it is', async ({ page }) => {
	await page.goto(`documents/${longest.id}/?mark=${encodeURIComponent('魑魅魍魉')}`);
	await page.waitForLoadState('networkidle');
	await expect(bar(page)).toHaveCount(0);
});

test('the bar hides nothing at the end of the page, and the help lists its keys', { tag: '@phone' }, async ({
	page,
}) => {
	await arrive(page);
	await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
	const [foot, top] = await page.evaluate(() => [
		document.querySelector('footer')?.getBoundingClientRect().bottom ?? Number.NaN,
		document.querySelector('.place-bar')?.getBoundingClientRect().top ?? Number.NaN,
	]);
	expect(foot).toBeLessThanOrEqual((top ?? 0) + 1);
	await page.keyboard.press('?');
	for (const key of ['n', 'N']) await expect(page.locator('keyboard-help kbd', { hasText: key }).first()).toBeVisible();
});

for (const painting of ['highlights', 'elements'] as const) {
	test.describe(`painted by ${painting}`, () => {
		test.beforeEach(async ({ page }) => {
			if (painting === 'elements') {
				await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
			}
		});

		test('words over the edge of an element are one mark', async ({ page }) => {
			await page.goto(`documents/${edge.id}/?mark=${encodeURIComponent(edge.words)}#${edge.locator}`);
			await expect(status(page)).toContainText(/第 \d+ 次/);
			expect((await current(page)).locator).toBe(edge.locator);
			if (painting === 'highlights') {
				expect(await highlighted(page, 'arrival-current')).toEqual([edge.words]);
				return;
			}
			const pieces = page.locator(`[id="${edge.locator}"] mark.arrival.current`);
			expect(await pieces.count()).toBeGreaterThan(1);
			expect((await pieces.allTextContents()).join('')).toBe(edge.words);
		});

		test('marks outlive the changes view, and leave nothing behind', async ({ page }) => {
			await page.goto(`documents/${edge.id}/`);
			const html = await page.locator('article').innerHTML();
			const words = edge.words.slice(0, 3);
			await page.goto(
				`documents/${edge.id}/?mark=${encodeURIComponent(edge.words)}&mark=${encodeURIComponent(words)}#${edge.locator}`,
			);
			await expect(status(page)).toContainText(/第 \d+ 次/);
			const sentence = await status(page).textContent();
			const total = Number(/共 (\d+)/.exec(sentence ?? '')?.[1]);
			const whole = () =>
				page.evaluate(() => {
					if (!('highlights' in CSS))
						return [...document.querySelectorAll('mark.arrival')].map((mark) => mark.textContent).join('');
					return [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()).join('');
				});
			const before = await whole();
			const control = page.locator('collation-view button').first();
			const round = async () => {
				for (let step = 0; step < total; step += 1) await page.keyboard.press('n');
				await expect(status(page)).toContainText(sentence ?? '');
				expect(await current(page)).toEqual({ locator: edge.locator, isSeen: true });
				expect(await whole()).toBe(before);
			};
			await control.click();
			await expect(page.locator('article .source-line').first()).toBeAttached();
			await round();
			await page.keyboard.press('x');
			await expect(page.locator('article .source-line')).toHaveCount(0);
			await round();
			// Put away while the changes are shown, and the changes after them.
			await page.keyboard.press('x');
			await expect(page.locator('article .source-line').first()).toBeAttached();
			await page.keyboard.press('n');
			await page.keyboard.press('Escape');
			await expect(status(page)).toContainText('改动');
			await page.keyboard.press('x');
			await expect(page.locator('article .source-line')).toHaveCount(0);
			await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
			expect(await page.locator('article').innerHTML()).toBe(html);
			expect(
				await page.locator('article').evaluate((article) => {
					const nodes = () => document.createNodeIterator(article, NodeFilter.SHOW_TEXT);
					const count = () => {
						const iterator = nodes();
						let found = 0;
						while (iterator.nextNode()) found += 1;
						return found;
					};
					const left = count();
					article.normalize();
					return left - count();
				}),
			).toBe(0);
		});
	});
}

test('no barriers while words are marked', { tag: '@phone' }, async ({ page, isMobile }) => {
	await arrive(page);
	expect(await barriers(page)).toEqual([]);
	const buttons = await bar(page).getByRole('button').all();
	expect(buttons).toHaveLength(3);
	for (const button of buttons) {
		const box = required(await button.boundingBox(), 'button of the bar');
		expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(isMobile ? 44 : 24);
	}
});
