import type { Loader } from 'astro/loaders';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { readCollection } from './read-collection.ts';

/**
 * Loads the manifests of a content folder's sources. One that is at fault is reported and left out, so that the rest of
 * the site is built all the same.
 */
export function sourceLoader(contentFolder: string): Loader {
	return {
		name: 'sources',
		async load({ store, parseData, logger, watcher }) {
			const loadAll = async () => {
				const { sources, diagnostics } = await readCollection(contentFolder);
				for (const diagnostic of diagnostics) logger.error(formatDiagnostic(diagnostic));
				store.clear();
				for (const { manifest } of sources) {
					store.set({ id: manifest.id, data: await parseData({ id: manifest.id, data: manifest }) });
				}
			};
			await loadAll();
			watcher?.on('change', (path) => {
				if (path.startsWith(contentFolder) && path.endsWith('.yaml')) void loadAll();
			});
		},
	};
}
