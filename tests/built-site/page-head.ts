import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readPage } from './page-tree.ts';

/** What the head of a built page tells other sites and programs. */
export interface PageHead {
	/** What its `<meta>` elements say, by name or property. */
	metas: Map<string, string[]>;
	/** Its `<link>` elements. */
	links: { rel: string; type: string; href: string }[];
	/** What its JSON-LD describes. */
	things: Record<string, unknown>[];
}

/**
 * Reads the head of a page.
 *
 * @param file the page
 * @returns what its head tells; the things of all its JSON-LD
 */
export function readHead(file: string): PageHead {
	const tree = readPage(file);
	const metas = selectAll('meta', tree).map(({ properties }) => {
		return [String(properties['name'] ?? properties['property'] ?? ''), String(properties['content'] ?? '')] as const;
	});
	const scripts = selectAll('script[type="application/ld+json"]', tree);
	return {
		metas: new Map(
			[...Map.groupBy(metas, ([name]) => name)].map(([name, said]) => [name, said.map(([, content]) => content)]),
		),
		links: selectAll('link', tree).map(({ properties }) => ({
			rel: [properties['rel'] ?? []].flat().join(' '),
			type: String(properties['type'] ?? ''),
			href: String(properties['href'] ?? ''),
		})),
		things: scripts.flatMap((script) => JSON.parse(textOf(script))['@graph']),
	};
}
