import type { APIRoute } from 'astro';
import { dataGuide } from '../../catalogue/feeds/data-guide.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { textResponse } from '../../export/data/text-response.ts';

/** `/data/README.txt`: what the published files are, for who finds them in the archive of everything. */
export const GET: APIRoute = async ({ site }) => textResponse(dataGuide(await loadCatalogue(), site), 'text/plain');
