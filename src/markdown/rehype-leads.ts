import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { leadLocator } from '../model/identifier.ts';
import { isElement, locatedBlocks } from './block-locator.ts';

/** rehype plugin: marks the bold opening of a paragraph as its lead, which styles tell from other emphasis, at its address. */
export const rehypeLeads: Plugin<[], Root> = () => (tree: Root) => {
	for (const { block, locator } of locatedBlocks(tree)) {
		const first = block.children[0];
		if (!isElement(block, 'p') || !isElement(first, 'strong')) continue;
		first.properties = { ...first.properties, className: ['lead'], id: leadLocator(locator) };
	}
};
