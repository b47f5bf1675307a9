import { expect } from 'vitest';
import { inWindow, textOf, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Arriving at addresses that were published once: moved, renamed, withdrawn. */
export const formerAddresses: Scenario = {
	name: 'former addresses',
	run: async (session, { kept }) => {
		const notice = '.page-notice [role="status"]';
		await session.open(`${kept}documents/linxi-2022-waterway-measures/#s3-p1`);
		await until(session, 'the new place is the target', () => document.querySelector(':target')?.id === 's4-p1');
		await inWindow(session, ':target');
		expect(await textOf(session, notice)).toContain('s3-p1');

		await session.open(`${kept}documents/yunpo-2025-streamside-path/?mark=${encodeURIComponent('步道')}#p2`);
		await until(session, 'the new page is open', () => location.pathname.endsWith('/yunpo-2025-waterside-path/'));
		await until(session, 'its place is the target', () => document.querySelector(':target')?.id === 'p2');
		expect(await session.evaluate(() => location.search)).toContain('mark=');
		expect(await textOf(session, notice)).toContain('yunpo-2025-streamside-path');

		await session.open('about:blank');
		await session.open(`${kept}documents/linxi-2022-waterway-measures/#p2`);
		expect(await textOf(session, notice)).toContain('现将《临溪市河道养护办法》印发给你们');

		await session.open(`${kept}documents/yunpo-2025-mountain-bookroom/#p2`);
		expect(await textOf(session, ':target')).toContain('孩子们放学后');
	},
};
