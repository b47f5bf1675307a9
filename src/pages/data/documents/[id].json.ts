import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../../catalogue/require-entry.ts';
import { jsonResponse } from '../../../export/data/json-response.ts';
import { publishedDocument } from '../../../export/data/published-document.ts';
import { publishedUrl } from '../../../links/published-url.ts';

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
