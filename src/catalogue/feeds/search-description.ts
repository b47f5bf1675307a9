import type { SearchDescription } from '../../export/feeds/open-search.ts';
import { assetUrl, openSearchUrl, searchUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';

/** Gathers what a browser must know to search the site. */
export function searchDescription({ collection }: Catalogue, site: URL): SearchDescription {
	const absolute = (url: string) => new URL(url, site).href;
	return {
		name: collection.title,
		description: `在“${collection.title}”中逐字检索`,
		search: absolute(searchUrl()),
		icon: absolute(assetUrl('favicon.svg')),
		self: absolute(openSearchUrl()),
	};
}
