import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Whether a node is an element, and, where names are given, one of these. */
export function isElement(node: RootContent | ElementContent | undefined, ...names: string[]): node is Element {
	return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether a node is a heading of a section. */
export function isHeading(node: RootContent | undefined): node is Element {
	return isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6');
}

/** The locator that remark-structure gave a block; null where it has none. */
export function blockLocator(node: Element): string | null {
	const id = node.properties['id'];
	return typeof id === 'string' && id !== '' ? id : null;
}

/** A block of a rendered document with its locator. */
export interface LocatedBlock {
	/** The element. */
	block: Element;
	/** Its locator. */
	locator: string;
}

/** The blocks of a rendered document that carry a locator, in order. */
export function locatedBlocks(tree: Root): LocatedBlock[] {
	return tree.children.flatMap((block) => {
		const locator = isElement(block) ? blockLocator(block) : null;
		return isElement(block) && locator !== null ? [{ block, locator }] : [];
	});
}
