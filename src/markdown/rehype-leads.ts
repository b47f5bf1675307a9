import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { isElement, locatedBlocks } from './block-locator.ts';

/** rehype plugin: marks the bold opening of a paragraph as its lead, which styles tell from other emphasis. */
export const rehypeLeads: Plugin<[], Root> = () => (tree: Root) => {
	for (const block of locatedBlocks(tree)) {
		const first = block.children[0];
		if (isElement(block, 'p') && isElement(first, 'strong')) first.properties['className'] = ['lead'];
	}
};
