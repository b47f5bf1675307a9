import { readFileSync } from 'node:fs';
import { documentRowsSchema } from '../../src/model/published.ts';

/**
 * The pages that Lighthouse looks at: home, the longest document, search.
 *
 * @param folder the built site
 * @returns their addresses below the site's root
 * @throws where the site publishes no documents
 */
export function pagesToMeasure(folder: string): string[] {
	const rows = documentRowsSchema.parse(JSON.parse(readFileSync(`${folder}/data/documents.json`, 'utf8')));
	const longest = rows.reduce((a, b) => (b.characters > a.characters ? b : a));
	return ['', `documents/${longest.id}/`, 'search/'];
}
