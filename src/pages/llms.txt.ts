import type { APIRoute } from 'astro';
import { siteListing } from '../catalogue/document-listing.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { linkListMarkdown } from '../export/link-list.ts';
import { textResponse } from '../export/text-response.ts';

/** `/llms.txt`: what the site holds, for programs that read text. */
export const GET: APIRoute = async ({ site }) =>
	textResponse(linkListMarkdown(siteListing(await loadCatalogue(), site)), 'text/plain');
