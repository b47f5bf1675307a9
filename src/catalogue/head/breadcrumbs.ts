import type { BreadcrumbList } from 'schema-dts';
import { homeUrl } from '../../links/page-urls.ts';
import { publishUrl } from '../../links/published-url.ts';
import type { Link } from '../labels/entry-link.ts';

/**
 * The way from the home page to a page, as schema.org describes it.
 *
 * @param trail the pages between the two, outermost first, and the page itself
 */
export function breadcrumbs(trail: readonly Link[], site: URL | undefined): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ label: '首页', href: homeUrl() }, ...trail].map(({ label, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: publishUrl(href, site),
		})),
	};
}
