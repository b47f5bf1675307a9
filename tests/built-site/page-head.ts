import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

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
	const elements = elementsOf(fromHtml(readFileSync(file, 'utf8')));
	const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
	const metas = named('meta').map(({ properties }) => {
		return [String(properties['name'] ?? properties['property'] ?? ''), String(properties['content'] ?? '')] as const;
	});
	const scripts = named('script').filter(({ properties }) => properties['type'] === 'application/ld+json');
	return {
		metas: new Map(
			[...Map.groupBy(metas, ([name]) => name)].map(([name, said]) => [name, said.map(([, content]) => content)]),
		),
		links: named('link').map(({ properties }) => ({
			rel: [properties['rel'] ?? []].flat().join(' '),
			type: String(properties['type'] ?? ''),
			href: String(properties['href'] ?? ''),
		})),
		things: scripts.flatMap(({ children }) => {
			const [text] = children;
			return JSON.parse(text?.type === 'text' ? text.value : 'null')['@graph'];
		}),
	};
}

/** All elements of a tree, in order. */
function elementsOf(node: Root | RootContent | ElementContent): Element[] {
	const own = node.type === 'element' ? [node] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}
