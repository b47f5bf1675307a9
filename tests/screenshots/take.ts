import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import type { View } from './views.ts';

/** The windows in which views are looked at: a phone, a tablet, a desk. */
const windows = [
	{ width: 360, height: 740, isMobile: true },
	{ width: 768, height: 1024, isMobile: true },
	{ width: 1440, height: 900, isMobile: false },
];
const schemes = ['light', 'dark'] as const;
/** The day on which all pictures are taken, as far as pages know: what they say of today stays the same. */
const day = new Date('2026-01-05T04:00:00Z');

/**
 * Takes the pictures of views in every window, light and dark.
 *
 * @param site address of the site, with a slash at the end
 * @param folder where the pictures go: `<view>-<width>-<scheme>.webp`
 * @param taken is told the name of each
 */
export async function takePictures(
	browser: Browser,
	site: string,
	views: readonly View[],
	folder: string,
	taken: (name: string) => void,
): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const { width, height, isMobile } of windows) {
		for (const colorScheme of schemes) {
			for (const { name, path, act } of views) {
				const context = await browser.newContext({
					viewport: { width, height },
					isMobile,
					hasTouch: isMobile,
					colorScheme,
					deviceScaleFactor: 1,
					locale: 'zh-CN',
					timezoneId: 'Asia/Shanghai',
					reducedMotion: 'reduce',
					serviceWorkers: 'block',
				});
				const page = await context.newPage();
				// Its timers run on; only what it takes for today stands.
				await page.clock.setFixedTime(day);
				await page.goto(site + path);
				await act?.(page);
				const picture = await stillPicture(page);
				const file = `${name}-${width}-${colorScheme}.webp`;
				await writeFile(`${folder}/${file}`, await shrink(picture));
				await context.close();
				taken(file);
			}
		}
	}
}

/** The picture of a page in which nothing moves any more: two in a row that are the same. */
async function stillPicture(page: Page): Promise<Buffer> {
	for (let before: Buffer = Buffer.alloc(0); ; ) {
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
		const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
		if (now.equals(before)) return now;
		before = now;
	}
}

/** A picture in sixteen colours, WebP without loss: text on paper needs no more, and it is kept in a quarter of the bytes. */
async function shrink(picture: Buffer): Promise<Buffer> {
	const few = await sharp(picture).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
	return sharp(few).webp({ lossless: true, effort: 6 }).toBuffer();
}
