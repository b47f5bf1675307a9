import type { APIRoute } from 'astro';
import { documentQuality } from '../../catalogue/feeds/document-quality.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { writeCsv } from '../../export/data/csv.ts';
import { textResponse } from '../../export/data/text-response.ts';
import { publishedUrl } from '../../links/published-url.ts';
import { documentQualitySchema } from '../../model/published.ts';

/** `/data/quality.csv`: the rows of `quality.json` for a spreadsheet. */
export const GET: APIRoute = async ({ site }) => {
	const { documents } = await loadCatalogue();
	const rows = documents.map((document) => documentQuality(document, publishedUrl(document.id, site)));
	return textResponse(writeCsv(documentQualitySchema.keyof().options, rows), 'text/csv');
};
