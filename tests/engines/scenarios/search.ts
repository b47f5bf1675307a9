import { expect } from 'vitest';
import { inWindow, marked, textOf, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Searching in the dialog by keys, on the search page, and with a wrong character. */
export const search: Scenario = {
	name: 'search',
	run: async (session, { address, documents, longest, paragraph, phrase }) => {
		await session.open(address);
		// A driver may call a page loaded before its programs have run.
		await until(session, 'the search listens', () => customElements.get('search-launcher') !== undefined);
		await session.press('/');
		await until(session, 'the dialog is open', () => document.querySelector('.search-dialog[open]') !== null);
		await session.type('.search-dialog [role="combobox"]', phrase);
		expect(await textOf(session, '.search-dialog .hit mark')).toBe(phrase);
		await session.press('Enter');
		await until(
			session,
			'the hit is open',
			(place) => `${location.pathname}${location.hash}` === place,
			`/documents/${longest.id}/#${paragraph.locator}`,
		);
		await inWindow(session, ':target');
		await marked(session, phrase);

		const wanted = documents.flatMap(({ id, paragraphs }) =>
			paragraphs.filter(({ text }) => text.includes('发展')).map(({ locator }) => `/documents/${id}/#${locator}`),
		);
		await session.open(`${address}search/?q=${encodeURIComponent('发展')}`);
		await until(session, 'there are hits', () => document.querySelector('main a.hit') !== null);
		const hits = await session.evaluate(() =>
			[...document.querySelectorAll<HTMLAnchorElement>('main a.hit')].map(({ pathname, hash }) => pathname + hash),
		);
		expect(hits.length).toBeGreaterThan(20);
		expect(hits.filter((hit) => hit.includes('-') && hit.includes('#') && !wanted.includes(hit)).length).toBeLessThan(
			hits.length / 2,
		);

		await session.open(`${address}search/?q=${encodeURIComponent(`${phrase.slice(0, 3)}鑫${phrase.slice(4)}`)}`);
		await until(
			session,
			'the phrase is found with one wrong character',
			(hash) => [...document.querySelectorAll<HTMLAnchorElement>('main a.hit')].some((link) => link.hash === hash),
			`#${paragraph.locator}`,
		);
	},
};
