import type { APIRoute, GetStaticPaths } from 'astro';
import { cityListing } from '../../catalogue/feeds/document-listing.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../catalogue/require-entry.ts';
import { textResponse } from '../../export/data/text-response.ts';
import { linkListMarkdown } from '../../export/feeds/link-list.ts';

export const getStaticPaths = (async () => {
	return [...(await loadCatalogue()).byCity.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/cities/<id>.md`: the documents of a city as a list of links. */
export const GET: APIRoute = async ({ params, site }) => {
	const catalogue = await loadCatalogue();
	const city = requireEntry(catalogue.cities, params['id'] ?? '', 'city');
	return textResponse(linkListMarkdown(cityListing(catalogue, city, site)), 'text/markdown');
};
