import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { documentRow } from '../../export/data/document-row.ts';
import { jsonResponse } from '../../export/data/json-response.ts';
import { publishedUrl } from '../../links/published-url.ts';
import { documentRowsSchema } from '../../model/published.ts';

/** `/data/documents.json`: a row for each document, from the oldest to the newest. */
export const GET: APIRoute = async ({ site }) => {
	const { documents } = await loadCatalogue();
	const rows = documents.map((document) => documentRow(document, publishedUrl(document.id, site)));
	return jsonResponse(documentRowsSchema.parse(rows));
};
