import type { APIRoute, GetStaticPaths } from 'astro';
import { documentArticle } from '../../catalogue/books/document-book.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../catalogue/require-entry.ts';
import { textResponse } from '../../export/data/text-response.ts';
import { singleFile } from '../../export/single/single-file.ts';

export const getStaticPaths = (async () => {
	const { documents } = await loadCatalogue();
	return documents.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/documents/<id>.single.html`: a document as one file of HTML that needs nothing beside it. */
export const GET: APIRoute = async ({ params, site }) => {
	const catalogue = await loadCatalogue();
	const document = requireEntry(catalogue.documentById, params['id'] ?? '', 'document');
	const article = documentArticle(catalogue, document, site);
	return textResponse(singleFile(article, document.contents, catalogue.collection.title), 'text/html');
};
