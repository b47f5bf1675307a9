import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue, loadSource } from '../../../catalogue/load/load-catalogue.ts';
import { jsonResponse } from '../../../export/data/json-response.ts';

export const getStaticPaths = (async () => {
	const { withApparatus } = await loadCatalogue();
	return [...withApparatus].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/data/apparatus/<source-id>.json`: every difference between a source and its documents. */
export const GET: APIRoute = async ({ params }) =>
	jsonResponse(await (await loadSource(params['id'] ?? '')).apparatus());
