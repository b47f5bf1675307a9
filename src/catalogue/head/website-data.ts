import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { homeUrl, searchUrl } from '../../links/page-urls.ts';
import { publishUrl } from '../../links/published-url.ts';
import { searchTemplate } from '../../links/search-address.ts';
import type { Collection } from '../../model/collection.ts';

/** The site as schema.org describes it. The search is named where the site knows its origin: its template must be absolute. */
export function websiteData({ title, description }: Collection, site: URL | undefined): WebSite {
	const url = publishUrl(homeUrl(), site);
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: publishUrl(searchUrl(), site) + searchTemplate('{search_term_string}'),
		},
		'query-input': 'required name=search_term_string',
	};
	return {
		'@type': 'WebSite',
		'@id': url,
		url,
		name: title,
		description,
		inLanguage: 'zh-Hans',
		...(site === undefined ? {} : { potentialAction: search }),
	};
}
