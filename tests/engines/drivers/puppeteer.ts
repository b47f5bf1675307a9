import puppeteer, { type Browser, type KeyInput, type LaunchOptions } from 'puppeteer-core';
import type { InPage, Session } from '../session.ts';

/**
 * Starts a browser that puppeteer drives: Chromium by its own protocol, Firefox by WebDriver BiDi.
 *
 * @param options which browser, where it is
 * @returns a window of it
 */
export async function startPuppeteer(options: LaunchOptions): Promise<Session> {
	const browser: Browser = await puppeteer.launch({ ...options, headless: true, protocolTimeout: 0 });
	const [page = await browser.newPage()] = await browser.pages();
	page.setDefaultTimeout(0);
	await page.setViewport({ width: 1280, height: 800 });
	return {
		open: async (address) => {
			// A reader's Chromium lets a page write what was asked for; without a window it refuses until it is told.
			if (options.browser === 'chrome' && address.startsWith('http')) {
				await browser
					.defaultBrowserContext()
					.overridePermissions(new URL(address).origin, ['clipboard-sanitized-write']);
			}
			await page.goto(address);
		},
		evaluate: async <Parameters extends readonly unknown[], Result>(
			run: InPage<Parameters, Result>,
			...parameters: Parameters
		): Promise<Awaited<Result>> =>
			(await page.evaluate(run as unknown as (...given: unknown[]) => Result, ...parameters)) as Awaited<Result>,
		click: (selector) => page.locator(selector).click(),
		type: (selector, text) => page.type(selector, text),
		press: async (...keys) => {
			const held = keys as KeyInput[];
			for (const key of held) await page.keyboard.down(key);
			for (const key of held.toReversed()) await page.keyboard.up(key);
		},
		close: () => browser.close(),
	};
}
