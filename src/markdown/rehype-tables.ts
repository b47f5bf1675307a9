import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { blockLocator, isElement } from './block-locator.ts';

/** rehype plugin: puts each table of a text in a block of its own that takes its locator, so that a link can stand beside it. */
export const rehypeTables: Plugin<[], Root> = () => (tree: Root) => {
	tree.children = tree.children.map((node) => {
		if (!isElement(node, 'table') || blockLocator(node) === null) return node;
		const block: Element = { type: 'element', tagName: 'div', properties: node.properties, children: [node] };
		node.properties = {};
		return block;
	});
};
