import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { isHeading } from './block-locator.ts';

/**
 * rehype plugin: nests the blocks of each section, with its heading, in a `<section>`.
 * 1. A section ends before the next heading of its level or of one above it.
 * 2. Headings are ranked by their depth in the nesting, so no rank is skipped where the outline skips a level; `data-level`
 *    keeps the level of the outline, from 1.
 * 3. Sections carry no label: a label would make each of them a landmark, too many to find one's way by.
 */
export const rehypeSections: Plugin<[], Root> = () => (tree: Root) => {
	const open: { level: number; children: (Root | Element)['children'] }[] = [{ level: 0, children: [] }];
	for (const node of tree.children) {
		if (isHeading(node)) {
			const level = Number(node.tagName.slice(1)) - 1;
			while ((open.at(-1)?.level ?? 0) >= level) open.pop();
			node.tagName = `h${Math.min(open.length + 1, 6)}`;
			node.properties['dataLevel'] = level;
			const section: Element = { type: 'element', tagName: 'section', properties: {}, children: [node] };
			open.at(-1)?.children.push(section);
			open.push({ level, children: section.children });
		} else {
			open.at(-1)?.children.push(node as ElementContent);
		}
	}
	tree.children = (open[0]?.children ?? []) as Root['children'];
};
