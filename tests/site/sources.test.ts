import { readFileSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { layerSchema } from '../../src/model/document-collation.ts';
import { decode } from '../../src/normalise/decode.ts';
import { hrefs, readPage } from '../built-site/page-tree.ts';
import { readApparatus, readCollations, readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';

const documents = readDocuments('dist');
const places = new Map(
	documents.map(({ id, outline, paragraphs }) => [
		id,
		new Set([...outline, ...paragraphs].map(({ locator }) => locator)),
	]),
);
const sources = [...new Set(documents.map(({ source }) => source))].map((id) => ({
	id,
	page: readPage(`dist/sources/${id}/index.html`),
}));

test.for(sources)('$id: shows the source character by character', ({ id, page }) => {
	const { text } = decode(readFileSync(`content/sources/${id}/${readApparatus('dist', id).source.file}`));
	expect(selectAll('.raw-text', page).map(textOf).join('')).toBe(text);
});

test.for(sources)('$id: leads to every place of its documents, and to none that is not there', ({ id, page }) => {
	const links = hrefs(page, '.clean a').map((href) => /\/documents\/([^/]+)\/(?:#(.+))?$/u.exec(href) ?? [href]);
	const dead = links.filter(([, own = '', locator]) => {
		const known = places.get(own);
		return known === undefined || (locator !== undefined && !known.has(locator));
	});
	expect(dead.map(([href]) => href)).toEqual([]);
	const linked = new Set(links.map(([, own, locator]) => `${own}#${locator}`));
	const missing = documents
		.filter(({ source }) => source === id)
		.flatMap((document) =>
			[...document.outline, ...document.paragraphs].map(({ locator }) => `${document.id}#${locator}`),
		)
		.filter((place) => !linked.has(place));
	expect(missing).toEqual([]);
});

test.for(sources)('$id: marks as many places of each layer as its documents count', ({ id, page }) => {
	const own = readCollations('dist').filter(({ source }) => source === id);
	for (const layer of layerSchema.options) {
		const count = own.reduce((sum, { layers }) => sum + layers[layer], 0);
		const box = required(selectAll(`#layer-${layer}`, page)[0], `box of ${layer}`);
		expect(box.properties['dataCount']).toBe(String(count));
	}
});
