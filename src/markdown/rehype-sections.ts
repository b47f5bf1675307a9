import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { isHeading } from './block-locator.ts';

/** A section whose end is still to come. */
interface OpenSection {
	/** Its level in the outline; 0 at the top. */
	level: number;
	/** The rank of its heading on the page; 1 at the top, whose heading is the page's. */
	rank: number;
	children: (Root | Element)['children'];
	/** The section around it; null at the top. */
	around: OpenSection | null;
}

/**
 * rehype plugin: nests the blocks of each section, with its heading, in a `<section>`.
 * 1. A section ends before the next heading of its level or of one above it.
 * 2. Headings are ranked by their depth in the nesting, so no rank is skipped where the outline skips a level; `data-level`
 *    keeps the level of the outline, from 1.
 * 3. Sections carry no label: a label would make each of them a landmark, too many to find one's way by.
 */
export const rehypeSections: Plugin<[], Root> = () => (tree: Root) => {
	const top: OpenSection = { level: 0, rank: 1, children: [], around: null };
	let open = top;
	for (const node of tree.children) {
		if (isHeading(node)) {
			const level = Number(node.tagName.slice(1)) - 1;
			while (open.around !== null && open.level >= level) open = open.around;
			const rank = open.rank + 1;
			node.tagName = `h${Math.min(rank, 6)}`;
			node.properties['dataLevel'] = level;
			const section: Element = { type: 'element', tagName: 'section', properties: {}, children: [node] };
			open.children.push(section);
			open = { level, rank, children: section.children, around: open };
		} else {
			open.children.push(node as ElementContent);
		}
	}
	tree.children = top.children as Root['children'];
};
