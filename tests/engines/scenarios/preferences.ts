import { expect } from 'vitest';
import { until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Choosing colours and text size, which the next page keeps. */
export const preferences: Scenario = {
	name: 'preferences',
	run: async (session, { address }) => {
		const look = () =>
			session.evaluate(() => {
				const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
				return { ...document.documentElement.dataset, backgroundColor, fontSize };
			});
		await session.open(`${address}about/`);
		const before = await look();
		await session.click('[popovertarget="reading-preferences"]');
		await until(
			session,
			'the settings are open',
			() => document.querySelector('#reading-preferences:popover-open') !== null,
		);
		await session.click('#reading-preferences label:has([value="dark"])');
		await session.click('#reading-preferences label:has([value="largest"])');
		// The program of the panel comes when it is opened.
		await until(session, 'both choices hold', () => {
			const { theme, size } = document.documentElement.dataset;
			return theme === 'dark' && size === 'largest';
		});
		const chosen = await look();
		expect(chosen).toMatchObject({ theme: 'dark', size: 'largest' });
		expect(chosen.backgroundColor).not.toBe(before.backgroundColor);
		await session.open(`${address}years/`);
		expect(await look()).toEqual(chosen);
	},
};
