import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document's Markdown file as it stands in a content folder. */
export interface StoredDocument {
	/** The document's identifier: the file's name. */
	id: string;
	/** Path of the file, relative to the content folder. */
	file: string;
	/** What it holds. */
	markdown: string;
}

/**
 * The documents of a content folder, in the order of their identifiers; none where nothing was normalised yet. One file is
 * open at a time: systems limit how many may be.
 */
export function readDocuments(contentFolder: string): StoredDocument[] {
	const folder = join(contentFolder, 'documents');
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => ({
			id: name.replace(/\.md$/u, ''),
			file: `documents/${name}`,
			markdown: readFileSync(join(folder, name), 'utf8'),
		}));
}
