import type { APIRoute } from 'astro';
import { documentQuality } from '../../catalogue/feeds/document-quality.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { jsonResponse } from '../../export/data/json-response.ts';
import { publishedUrl } from '../../links/published-url.ts';
import { documentQualitiesSchema } from '../../model/published.ts';

/** `/data/quality.json`: how far each document can be trusted, from the oldest to the newest. */
export const GET: APIRoute = async ({ site }) => {
	const { documents } = await loadCatalogue();
	const rows = documents.map((document) => documentQuality(document, publishedUrl(document.id, site)));
	return jsonResponse(documentQualitiesSchema.parse(rows));
};
