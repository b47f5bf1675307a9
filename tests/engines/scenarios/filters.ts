import { expect } from 'vitest';
import { required } from '../../built-site/required.ts';
import { until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Narrowing the list of documents, and the hits of a search. */
export const filters: Scenario = {
	name: 'filters',
	run: async (session, { address, documents }) => {
		const city = required(documents[0], 'document').city;
		const ofCity = documents.filter((document) => document.city === city).map(({ id }) => id);
		await session.open(`${address}documents/`);
		await session.evaluate((value) => {
			const choice = document.querySelector<HTMLSelectElement>('main select[name="city"]');
			if (choice === null) throw new Error('found no choice of cities');
			choice.value = value;
			choice.dispatchEvent(new Event('change', { bubbles: true }));
		}, city);
		const listed = await until(
			session,
			'the list is narrowed',
			(count) => {
				const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/documents/"]')];
				const shown = links.filter((link) => link.checkVisibility()).map(({ pathname }) => pathname.split('/').at(-2));
				const each = [...new Set(shown)];
				return each.length === count && each;
			},
			ofCity.length,
		);
		expect(listed.toSorted()).toEqual(ofCity.toSorted());

		await session.open(`${address}search/?q=${encodeURIComponent('发展')}`);
		await until(
			session,
			'there are filters',
			() => document.querySelector('.search-filters input[name="theme"]') !== null,
		);
		const theme = await session.evaluate(() => {
			const box = document.querySelector<HTMLInputElement>('.search-filters input[name="theme"]');
			box?.click();
			return box?.value;
		});
		await until(session, 'the address says so', (value) => location.search.includes(`theme=${value}`), theme);
		const speaking = documents.filter(({ themes }) => themes.includes(theme ?? '')).map(({ id }) => id);
		await until(
			session,
			'only documents of the theme are found',
			(ids) => {
				const hits = [...document.querySelectorAll<HTMLAnchorElement>('main a.hit')];
				return hits.length > 0 && hits.every(({ pathname }) => ids.includes(pathname.split('/').at(-2) ?? ''));
			},
			speaking,
		);
	},
};
