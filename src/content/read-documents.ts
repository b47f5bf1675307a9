import { readdir, readFile } from 'node:fs/promises';
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

/** The documents of a content folder, in the order of their identifiers; none where nothing was normalised yet. */
export async function readDocuments(contentFolder: string): Promise<StoredDocument[]> {
	const names = await readdir(join(contentFolder, 'documents')).catch(() => []);
	const files = names.filter((name) => name.endsWith('.md')).sort();
	return Promise.all(
		files.map(async (name) => {
			const file = `documents/${name}`;
			return { id: name.replace(/\.md$/u, ''), file, markdown: await readFile(join(contentFolder, file), 'utf8') };
		}),
	);
}
