import { afterAll, beforeAll, describe, test } from 'vitest';
import { engines } from './engines.ts';
import { arrival } from './scenarios/arrival.ts';
import { changes } from './scenarios/changes.ts';
import { citation } from './scenarios/citation.ts';
import { copying } from './scenarios/copying.ts';
import { filters } from './scenarios/filters.ts';
import { formerAddresses } from './scenarios/former-addresses.ts';
import { marks } from './scenarios/marks.ts';
import { preferences } from './scenarios/preferences.ts';
import { search } from './scenarios/search.ts';
import type { Session } from './session.ts';
import { type Site, serveSites } from './site.ts';

const scenarios = [search, arrival, formerAddresses, marks, changes, citation, copying, filters, preferences];

let site: Site;

beforeAll(async () => {
	site = await serveSites();
});

afterAll(() => site.close());

describe.each(engines)('$name', ({ start }) => {
	let session: Session;

	beforeAll(async () => {
		session = await start();
	});

	afterAll(() => session?.close());

	test.each(scenarios)('$name', async ({ run }) => {
		await session.open(`${site.address}404.html`);
		await session.evaluate(() => localStorage.clear());
		await run(session, site);
	});
});
