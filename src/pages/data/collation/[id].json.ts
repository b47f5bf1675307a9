import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue, loadSource } from '../../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../../catalogue/require-entry.ts';
import { compactJsonResponse } from '../../../export/data/json-response.ts';

export const getStaticPaths = (async () => {
	const { documents, withApparatus } = await loadCatalogue();
	return documents.filter(({ source }) => withApparatus.has(source)).map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/data/collation/<document-id>.json`: every difference between a document and its source, by place in the document. */
export const GET: APIRoute = async ({ params }) => {
	const { documentById } = await loadCatalogue();
	const { id, source } = requireEntry(documentById, params['id'] ?? '', 'document');
	const collations = await (await loadSource(source)).collations();
	return compactJsonResponse(requireEntry(collations, id, 'collation'));
};
