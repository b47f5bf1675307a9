import { expect } from 'vitest';
import { marked, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Reading in traditional characters: words stay marked while they are shown otherwise, and the way back leads to the text. */
export const traditional: Scenario = {
	name: 'traditional characters',
	run: async (session, { address, longest, paragraph }) => {
		const words = paragraph.text.slice(10, 24);
		await session.open(`${address}documents/${longest.id}/?quote=${encodeURIComponent(words)}#${paragraph.locator}`);
		const article = () => session.evaluate(() => document.querySelector('article')?.textContent ?? '');
		await marked(session, words);
		const published = await article();
		await session.evaluate(() => localStorage.setItem('reading-preferences', '{"script":"traditional"}'));
		await session.open(`${address}documents/${longest.id}/?quote=${encodeURIComponent(words)}`);
		await until(session, 'the text is converted', () => document.querySelector('article')?.lang === 'zh-Hant');
		const shown = await article();
		expect(shown).toHaveLength(published.length);
		expect(shown).not.toBe(published);
		await marked(session, shown.slice(published.indexOf(words), published.indexOf(words) + words.length));
		await session.click('.script-note button');
		await until(session, 'the text is as published', () => document.querySelector('article')?.lang === '');
		expect(await article()).toBe(published);
		await marked(session, words);
	},
};
