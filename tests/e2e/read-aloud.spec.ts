import type { Page } from '@playwright/test';
import { spokenForm } from '../../src/speech/spoken-form.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { barriers } from './barriers.ts';
import { select, textsOf } from './published-words.ts';
import { expect, test } from './test.ts';

const sectioned = readDocuments('dist').reduce((a, b) => (b.outline.length > a.outline.length ? b : a));
const paragraph = required(
	sectioned.paragraphs.find(({ section, text }) => section !== null && (text.match(/。/gu)?.length ?? 0) > 2),
	'paragraph of several sentences in a section',
);
const headings = sectioned.outline.map(({ number, heading }) => `${number ?? ''}${heading}`);
const button = (page: Page) => page.getByRole('button', { name: '朗读' });
const bar = (page: Page) => page.getByRole('region', { name: '朗读' });

/** Gives the page a device that speaks when it is told to (`finish`), since a browser that is driven has no voices. */
async function speaking(page: Page, ...voices: { lang: string; localService: boolean }[]): Promise<void> {
	await page.addInitScript((given) => {
		const said: { text: string; rate: number }[] = [];
		let current: EventTarget | null = null;
		class Utterance extends EventTarget {
			text: string;
			rate = 1;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const device = Object.assign(new EventTarget(), {
			getVoices: () => given,
			speak: (utterance: Utterance) => {
				said.push({ text: utterance.text, rate: utterance.rate });
				current = utterance;
			},
			cancel: () => {
				current = null;
			},
			get speaking() {
				return current !== null;
			},
		});
		const finish = () => {
			const spoken = current;
			current = null;
			spoken?.dispatchEvent(new Event('end'));
		};
		Object.defineProperty(globalThis, 'speechSynthesis', { value: device, configurable: true });
		Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said, finish });
	}, voices);
}

const finish = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'finish')());
const isSpeaking = (page: Page) => page.evaluate(() => speechSynthesis.speaking);
const last = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'said').at(-1));
const spokenWords = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString()).join());

test('without a Chinese voice of the device nothing is offered', async ({ page }) => {
	await speaking(page, { lang: 'en-US', localService: true }, { lang: 'zh-CN', localService: false });
	await page.goto(`documents/${sectioned.id}/`);
	await page.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')));
	await expect(button(page)).toHaveCount(0);
});

test('a document is read sentence by sentence from the selected words, by sections, at a rate', {
	tag: '@phone',
}, async ({ page }) => {
	await speaking(page, { lang: 'zh-CN', localService: true });
	await page.goto(`documents/${sectioned.id}/`);
	const html = await page.locator('article').innerHTML();
	const [first = '', second = ''] = paragraph.text.split(/(?<=[。；！？])/u);
	await select(page, { locator: paragraph.locator, offset: 1 }, { locator: paragraph.locator, offset: 3 });
	await button(page).press('Enter');
	await expect(bar(page).getByRole('button', { name: '暂停' })).toBeFocused();
	expect(await last(page)).toEqual({ text: spokenForm(first), rate: 1 });
	expect(await spokenWords(page)).toBe(first);
	await finish(page);
	expect((await last(page)).text).toBe(spokenForm(second));
	expect(await spokenWords(page)).toBe(second);
	expect(await page.locator('article').innerHTML()).toBe(html);

	await page.keyboard.press('Enter');
	expect(await isSpeaking(page)).toBe(false);
	await bar(page).getByRole('button', { name: '继续' }).click();
	expect((await last(page)).text).toBe(spokenForm(second));
	await bar(page).getByLabel('语速').selectOption('1.5');
	expect(await last(page)).toEqual({ text: spokenForm(second), rate: 1.5 });

	const own = sectioned.outline.findIndex(({ locator }) => locator === paragraph.section);
	await bar(page).getByRole('button', { name: '上一节' }).click();
	expect(await spokenWords(page)).toBe(headings[own]);
	await bar(page).getByRole('button', { name: '下一节' }).click();
	expect(await spokenWords(page)).toBe(headings[own + 1]);
	await expect(page.locator(`[id="${sectioned.outline[own + 1]?.locator}"]`)).toBeInViewport();
	expect(await barriers(page, '.speech-bar')).toEqual([]);

	await bar(page).getByRole('button', { name: '停止' }).press('Enter');
	await expect(bar(page)).toHaveCount(0);
	await expect(button(page)).toBeFocused();

	// Far down the page, the settings are within reach.
	await page.locator(`[id="${paragraph.locator}"]`).evaluate((block) => block.scrollIntoView());
	await page.keyboard.press('Escape');
	await page.evaluate(() => document.getElementById('reading-preferences')?.showPopover());
	await page.getByRole('button', { name: '从这里朗读' }).click();
	await expect(page.locator('#reading-preferences')).toBeHidden();
	await expect(bar(page)).toBeVisible();
	const from = await spokenWords(page);
	expect(textsOf(sectioned).findIndex(({ text }) => text.startsWith(from))).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
	await expect(bar(page)).toHaveCount(0);
	expect(await isSpeaking(page)).toBe(false);
	expect(await spokenWords(page)).toBe('');
});
