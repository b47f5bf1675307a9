import type { APIRoute } from 'astro';
import { siteListing } from '../catalogue/feeds/document-listing.ts';
import { loadCatalogue } from '../catalogue/load/load-catalogue.ts';
import { textResponse } from '../export/data/text-response.ts';
import { linkListMarkdown } from '../export/feeds/link-list.ts';

/** `/llms.txt`: what the site holds, for programs that read text. */
export const GET: APIRoute = async ({ site }) =>
	textResponse(linkListMarkdown(siteListing(await loadCatalogue(), site)), 'text/plain');
