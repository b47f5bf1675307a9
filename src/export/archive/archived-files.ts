import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { archivePath } from './archive-path.ts';

/** What is in the archive of everything, of the files of a built site: all texts and all data. */
const patterns = ['documents/*.md', 'documents/*.txt', 'data/**/*.*'];
/** What is made of the others when these are there: the archive itself, and what a device can keep. */
const derived = new Set([archivePath, 'data/offline.json']);

/**
 * The files of a built site that are in the archive of everything.
 *
 * @param folder the built site
 * @returns their paths below it, with slashes, in order
 */
export function archivedFiles(folder: string): string[] {
	const found = globSync(patterns, { cwd: folder }).map((path) => path.replaceAll(sep, '/'));
	return found.filter((path) => !derived.has(path)).sort();
}
