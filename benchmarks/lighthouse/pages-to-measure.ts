import { readdirSync, readFileSync, statSync } from 'node:fs';
import { documentRowsSchema } from '../../src/model/published.ts';

/**
 * The pages that Lighthouse looks at: home, the longest document, the largest theme, search.
 *
 * @param folder the built site
 * @returns their addresses below the site's root
 * @throws where the site publishes no documents
 */
export function pagesToMeasure(folder: string): string[] {
	const rows = documentRowsSchema.parse(JSON.parse(readFileSync(`${folder}/data/documents.json`, 'utf8')));
	const longest = rows.reduce((a, b) => (b.characters > a.characters ? b : a));
	const themes = readdirSync(`${folder}/themes`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const size = (theme: string): number => statSync(`${folder}/themes/${theme}/index.html`).size;
	const [largest] = themes.map(({ name }) => name).sort((a, b) => size(b) - size(a));
	return ['', `documents/${longest.id}/`, ...(largest === undefined ? [] : [`themes/${largest}/`]), 'search/'];
}
