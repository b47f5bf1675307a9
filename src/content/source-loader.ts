import type { Loader } from 'astro/loaders';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { describeCollection } from './read-collection.ts';
import { type ManifestReader, readManifest } from './read-manifest.ts';

/**
 * Loads the manifests of a content folder's sources. One that is at fault is reported and left out, so that the rest of
 * the site is built all the same. While the site is worked on, only a manifest that changed is read again.
 */
export function sourceLoader(contentFolder: string): Loader {
	return {
		name: 'sources',
		async load({ store, parseData, generateDigest, logger, watcher }) {
			const read = readChangedOnly();
			const loadAll = async () => {
				const { sources, diagnostics } = describeCollection(contentFolder, read);
				for (const diagnostic of diagnostics) logger.error(formatDiagnostic(diagnostic));
				const known = new Set(sources.map(({ manifest }) => manifest.id));
				for (const id of store.keys()) if (!known.has(id)) store.delete(id);
				for (const { manifest } of sources) {
					const data = await parseData({ id: manifest.id, data: manifest });
					store.set({ id: manifest.id, data, digest: generateDigest(data) });
				}
			};
			await loadAll();
			watcher?.on('change', (path) => {
				if (path.startsWith(contentFolder) && path.endsWith('.yaml')) void loadAll();
			});
		},
	};
}

/** A reader of manifests that gives what it gave before while a file has the same text. */
function readChangedOnly(): ManifestReader {
	const before = new Map<string, { text: string; found: ReturnType<ManifestReader> }>();
	return (text, file) => {
		const known = before.get(file);
		if (known?.text === text) return known.found;
		const found = readManifest(text, file);
		before.set(file, { text, found });
		return found;
	};
}
