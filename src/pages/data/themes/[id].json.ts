import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load/load-catalogue.ts';
import { themeDocuments } from '../../../catalogue/pages/theme-documents.ts';
import { compactJsonResponse } from '../../../export/data/json-response.ts';
import { themeDocumentsSchema } from '../../../model/published.ts';

export const getStaticPaths = (async () => {
	const { themes } = await loadCatalogue();
	return [...themes.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/data/themes/<id>.json`: the documents that speak of a theme. */
export const GET: APIRoute = async ({ params }) => {
	const catalogue = await loadCatalogue();
	return compactJsonResponse(themeDocumentsSchema.parse(themeDocuments(catalogue, params['id'] ?? '')));
};
