import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announceIndex, currentIndexName, publishIndex } from '../../../src/search/publish-index.ts';
import type { Contender } from './contender.ts';

/** The engine of this project. What of it runs in the browser is in `ours.page.ts`; nothing else here knows the engine. */
export const ours: Contender = {
	name: 'ours',
	page: fileURLToPath(new URL('ours.page.ts', import.meta.url)),
	placeOf: ({ place }) => place,
	resultOf: ({ place }) => place,
	publish: async ({ documents }, folder) => {
		const index = publishIndex(documents, []);
		const search = join(folder, 'search');
		mkdirSync(search);
		writeFileSync(join(search, index.name), index.bytes);
		writeFileSync(join(search, currentIndexName), JSON.stringify(announceIndex(index)));
		return { index: `search/${index.name}`, current: `search/${currentIndexName}` };
	},
};
