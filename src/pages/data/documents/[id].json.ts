import type { APIRoute, GetStaticPaths } from 'astro';
import { requireEntry } from '../../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../../catalogue/load-catalogue.ts';
import { publishedUrl } from '../../../catalogue/published-url.ts';
import { jsonResponse } from '../../../export/json-response.ts';
import { publishedDocument } from '../../../export/published-document.ts';

export const getStaticPaths = (async () => {
	const { documents } = await loadCatalogue();
	return documents.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/data/documents/<id>.json`: a document with its text. */
export const GET: APIRoute = async ({ params, site }) => {
	const { documentById } = await loadCatalogue();
	const document = requireEntry(documentById, params['id'] ?? '', 'document');
	return jsonResponse(publishedDocument(document, publishedUrl(document.id, site)));
};
