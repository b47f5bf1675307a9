import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { isHeading, locatedBlocks } from './block-locator.ts';

/**
 * rehype plugin: the role of a paragraph in the layout of an official document.
 * 1. The title of an enclosed text is a paragraph, not a second title of the page.
 * 2. `data-role` stays where it says more than that the block is text.
 */
export const rehypeRoles: Plugin<[], Root> = () => (tree: Root) => {
	for (const { block } of locatedBlocks(tree)) {
		if (block.tagName === 'h1') block.tagName = 'p';
		const { properties } = block;
		if (isHeading(block) || properties['data-role'] === 'text') delete properties['data-role'];
	}
};
