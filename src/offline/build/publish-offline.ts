import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentRowsSchema, themeDocumentsSchema } from '../../model/published.ts';
import { citiesSchema, themesSchema } from '../../model/vocabulary.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listPacks } from './list-packs.ts';
import { listSiteFiles } from './site-files.ts';

/**
 * Publishes what reading offline needs, once all pages are built: the service worker `sw.js` at the root of the site, whose
 * reach is what stands beside it, and `data/offline.json`, what a device can keep.
 */
export function publishOffline(): AstroIntegration {
	return {
		name: 'publish-offline',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { program, content, version } = await listSiteFiles(folder);
				const read = async (name: string): Promise<unknown> =>
					JSON.parse(await readFile(`${folder}data/${name}.json`, 'utf8'));
				const themes = themesSchema.parse(await read('themes'));
				const packs = listPacks(version, content, {
					documents: documentRowsSchema.parse(await read('documents')),
					cities: citiesSchema.parse(await read('cities')),
					themes,
					byTheme: await Promise.all(
						themes.map(async ({ id }) => themeDocumentsSchema.parse(await read(`themes/${id}`))),
					),
				});
				await writeFile(`${folder}data/offline.json`, JSON.stringify(packs));
				await writeFile(`${folder}sw.js`, await bundleWorker({ version, programFiles: program }));
			},
		},
	};
}
