import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Contender } from './contender.ts';

/** Fuse alone over one file with every text. It looks through all of them at every question. */
export const fuse: Contender = {
	name: 'Fuse',
	page: fileURLToPath(new URL('fuse.page.ts', import.meta.url)),
	mostParagraphs: 100_000,
	placeOf: ({ place }) => place,
	resultOf: ({ place }) => place,
	publish: async ({ texts }, folder) => {
		const records = texts.map(({ place, text }) => ({ place, text }));
		writeFileSync(join(folder, 'records.bin'), gzipSync(JSON.stringify(records), { level: 9 }));
		return { records: 'records.bin' };
	},
};
