import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { isHeading, locatedBlocks } from './block-locator.ts';
import { headingLinkLabel, paragraphLinkLabel } from './words.ts';

/**
 * rehype plugin: ends every heading and paragraph with a link to itself. The link has no text, so the text of a block stays
 * the published text; styles draw its sign.
 */
export const rehypePermalinks: Plugin<[], Root> = () => (tree: Root) => {
	let paragraphs = 0;
	for (const { block, locator } of locatedBlocks(tree)) {
		if (!isHeading(block)) paragraphs += 1;
		const ariaLabel = isHeading(block) ? headingLinkLabel(textOf(block)) : paragraphLinkLabel(paragraphs);
		block.children.push({
			type: 'element',
			tagName: 'a',
			properties: { className: ['permalink'], href: `#${locator}`, ariaLabel },
			children: [],
		});
	}
};
