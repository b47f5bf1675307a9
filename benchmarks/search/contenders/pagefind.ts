import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Contender } from './contender.ts';
import { toHtml } from './document-html.ts';

/** Pagefind's mark at the start of each of its uncompressed files. */
const signature = 'pagefind_dcd';

/**
 * Pagefind over one page a document, its language Chinese, every heading with an id: so it is used on real sites, and so
 * it can tell in which section the words stand. What it ranks are pages, so a result is right where its page holds the
 * words; what should be found are sections.
 */
export const pagefind: Contender = {
	name: 'Pagefind',
	page: fileURLToPath(new URL('pagefind.page.ts', import.meta.url)),
	placeOf: ({ section }) => section,
	resultOf: ({ place }) => place.slice(0, place.indexOf('#')),
	publish: async ({ documents }, folder) => {
		const { index, errors } = await createIndex();
		if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
		for (const document of documents) {
			const added = await index.addHTMLFile({ url: `/${document.id}`, content: toHtml(document) });
			if (added.errors.length > 0) throw new Error(`Pagefind refused ${document.id}: ${added.errors.join('; ')}`);
		}
		const bundle = join(folder, 'pagefind');
		const written = await index.writeFiles({ outputPath: bundle });
		if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
		await close();
		writeFileSync(join(folder, 'pages.json'), JSON.stringify(documentsByFragment(bundle)));
		return {};
	},
};

/** Which document each of Pagefind's results stands for, so that not all of them need be fetched to judge an answer. */
function documentsByFragment(bundle: string): Record<string, string> {
	const fragments = join(bundle, 'fragment');
	return Object.fromEntries(
		readdirSync(fragments).map((file) => {
			const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
			const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
			return [file.slice(0, file.lastIndexOf('.')), url.slice(1)];
		}),
	);
}
