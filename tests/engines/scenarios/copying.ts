import { expect } from 'vitest';
import { inWindow, marked, pasted, select, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Copying words as published, and links to a place and to words. */
export const copying: Scenario = {
	name: 'copying',
	run: async (session, { address, longest, paragraph: { locator, text } }) => {
		const place = `${address}documents/${longest.id}/`;
		const menu = 'cite-tools [role="toolbar"]';
		await session.open(place);
		await select(session, locator, 3, 20);
		await session.press('Control', 'c');
		expect(await pasted(session)).toBe(text.slice(3, 23));

		await select(session, locator, 5, 12);
		await until(session, 'the menu is shown', (wanted) => document.querySelector(wanted)?.checkVisibility(), menu);
		await session.click(`${menu} [data-action="link"]`);
		await until(session, 'it says that it is copied', () =>
			document.querySelector('.page-notice [role="status"]')?.textContent?.includes('已复制'),
		);
		const link = await pasted(session);
		expect(link.startsWith(`${place}?w=5-17.`)).toBe(true);
		await session.open('about:blank');
		await session.open(link);
		await marked(session, text.slice(5, 17));
		await inWindow(session, `[id="${locator}"]`);

		await session.open(place);
		await session.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'center' }), locator);
		await session.evaluate((id) => {
			document.querySelector<HTMLElement>(`[id="${id}"] > .permalink`)?.focus();
		}, locator);
		await session.press('Enter');
		await until(session, 'the menu is shown', (wanted) => document.querySelector(wanted)?.checkVisibility(), menu);
		await session.click(`${menu} [data-action="link"]`);
		await until(session, 'it says that it is copied', () =>
			document.querySelector('.page-notice [role="status"]')?.textContent?.includes('已复制'),
		);
		expect(await pasted(session)).toBe(`${place}#${locator}`);
	},
};
