import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFeed } from '../catalogue/feeds/feed.ts';
import { searchDescription } from '../catalogue/feeds/search-description.ts';
import { loadCatalogue } from '../catalogue/load/load-catalogue.ts';
import { textResponse } from '../export/data/text-response.ts';
import { atomFeed } from '../export/feeds/atom.ts';
import { openSearch } from '../export/feeds/open-search.ts';

/** Both files hold absolute addresses, so they are there only where the site knows its origin. An empty feed has no date. */
export const getStaticPaths = (async () => {
	const site = import.meta.env.SITE as string | undefined;
	const { documents } = await loadCatalogue();
	const names = documents.length > 0 ? ['feed', 'opensearch'] : ['opensearch'];
	return site === undefined ? [] : names.map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** `/feed.xml`: the newest documents as an Atom feed. `/opensearch.xml`: how a browser searches the site. */
export const GET: APIRoute = async ({ params, site }) => {
	if (site === undefined) throw new Error(`${params['file']}.xml: found no origin, expected SITE_URL`);
	const catalogue = await loadCatalogue();
	return params['file'] === 'feed'
		? textResponse(atomFeed(siteFeed(catalogue, site)), 'application/atom+xml')
		: textResponse(openSearch(searchDescription(catalogue, site)), 'application/opensearchdescription+xml');
};
