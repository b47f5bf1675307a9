import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { type ServedSite, serveSite } from '../built-site/serve-site.ts';
import { expect, test } from './test.ts';

/** The site in a folder of its own, so that a newer version can be put in its place. */
const folder = join(tmpdir(), `offline-${process.pid}`);
const documents = readDocuments('dist');
const read = required(documents[0], 'document');
const city = read.city;
const another = required(
	documents.find((document) => document.city === city && document.id !== read.id),
	'second document of a city',
);
const elsewhere = required(
	documents.find((document) => document.city !== city),
	'document of another city',
);

let site: ServedSite;

test.use({
	serviceWorkers: 'allow',
	reuseContext: false,
	toleratedFailures: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|\b503\b/],
});

test.beforeAll(async () => {
	cpSync('dist', folder, { recursive: true });
	site = await serveSite(folder, '/');
});

test.afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

test('what was read and what was kept is there without a network, search included; turned off, nothing is left', async ({
	page,
	context,
}) => {
	const open = (path: string) => page.goto(site.address + path);
	const notice = page.locator('#offline-notice');
	/** Waits until the worker that the page started has come to its work. */
	const worker = () => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

	await open(`documents/${read.id}/`);
	await expect.poll(worker).toBe('activated');
	await page.reload();
	await expect(notice).toBeHidden();

	await context.setOffline(true);
	await open(`documents/${read.id}/`);
	await expect(page.locator('h1')).toHaveText(read.title);
	await expect(notice).toContainText(/离线副本：留存于\d{4}年\d{1,2}月\d{1,2}日。/u);
	await open(`documents/${another.id}/`);
	await expect(notice).toContainText('没有留存这一页');
	await expect(page.locator('h1')).toHaveText('离线阅读');
	await context.setOffline(false);

	await open('offline/');
	await page.getByRole('button', { name: /^留存：检索/u }).click();
	await expect(page.getByRole('button', { name: /^移除：检索/u })).toBeVisible();
	const pack = page.locator('[data-part="list-cities"] li', {
		hasText: `${documents.filter((document) => document.city === city).length}篇`,
	});
	await pack.getByRole('button', { name: /^留存/u }).click();
	await expect(pack).toContainText('是最新的');
	await expect(page.locator('[data-part="visited-list"]')).toContainText(read.title);

	await context.setOffline(true);
	await open(`documents/${another.id}/`);
	await expect(page.locator('h1')).toHaveText(another.title);
	await expect(notice).toBeVisible();
	const words = required(another.paragraphs.at(-1), 'paragraph').text.slice(2, 10);
	await open(`search/?q=${encodeURIComponent(words)}`);
	await page.locator(`main a[href^="/documents/${another.id}/"][href*="#"]`).first().click();
	await expect(page.locator(':target')).toContainText(words);
	await open(`documents/${elsewhere.id}/`);
	await expect(notice).toContainText('没有留存这一页');
	await context.setOffline(false);

	await open('offline/');
	await page.getByRole('button', { name: '关闭并清除' }).click();
	await expect(page.getByText('已关闭')).toBeVisible();
	const left = await page.evaluate(async () => [
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	]);
	expect(left).toEqual([]);
	await open('');
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a new version takes over, and a page kept before it still runs without a network', async ({ page, context }) => {
	const open = (path: string) => page.goto(site.address + path);
	await open(`documents/${read.id}/`);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
		.toBe('activated');
	await page.reload();
	const programs = () =>
		page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' program ')).sort());
	const before = await programs();
	expect(before).toHaveLength(1);

	// The new version: its worker has other bytes, and the programs and styles of the old one are gone from the host.
	const workerFile = join(folder, 'sw.js');
	const newer = readFileSync(workerFile, 'utf8').replace(
		/^const siteVersion="[^"]*",programFiles=\[[^\]]*\]/u,
		'const siteVersion="newer",programFiles=["","offline/","search/"]',
	);
	writeFileSync(workerFile, newer);
	const assets = readdirSync(join(folder, '_astro'));
	for (const name of assets.filter((name) => /\.(?:css|js)$/u.test(name))) rmSync(join(folder, '_astro', name));
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(programs).toHaveLength(2);
	expect((await programs()).filter((name) => !before.includes(name))).toEqual([expect.stringMatching(/ newer$/u)]);

	await context.setOffline(true);
	await open(`documents/${read.id}/`);
	await expect(page.locator('#offline-notice')).toBeVisible();
	const isStyled = await page.locator('.site-footer').evaluate((footer) => getComputedStyle(footer).borderTopWidth);
	expect(isStyled).toBe('1px');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
});
