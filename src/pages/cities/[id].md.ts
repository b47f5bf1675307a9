import type { APIRoute, GetStaticPaths } from 'astro';
import { requireEntry } from '../../catalogue/catalogue.ts';
import { cityListing } from '../../catalogue/feeds/document-listing.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { citiesPage } from '../../catalogue/pages/cities-page.ts';
import { textResponse } from '../../export/data/text-response.ts';
import { linkListMarkdown } from '../../export/feeds/link-list.ts';

export const getStaticPaths = (async () => {
	return citiesPage(await loadCatalogue()).map(({ city }) => ({ params: { id: city.id } }));
}) satisfies GetStaticPaths;

/** `/cities/<id>.md`: the documents of a city as a list of links. */
export const GET: APIRoute = async ({ params, site }) => {
	const catalogue = await loadCatalogue();
	const city = requireEntry(catalogue.cities, params['id'] ?? '', 'city');
	return textResponse(linkListMarkdown(cityListing(catalogue, city, site)), 'text/markdown');
};
