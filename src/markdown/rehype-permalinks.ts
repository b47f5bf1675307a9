import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { blockLocator, isHeading, locatedBlocks } from './block-locator.ts';

/**
 * rehype plugin: ends every heading and paragraph with a link to itself. The link has no text, so the text of a block stays
 * the published text; styles draw its sign, and its label counts the paragraphs so that no two say the same.
 */
export const rehypePermalinks: Plugin<[], Root> = () => (tree: Root) => {
	let paragraphs = 0;
	for (const block of locatedBlocks(tree)) {
		if (!isHeading(block)) paragraphs += 1;
		const target = isHeading(block) ? `“${textOf(block)}”` : `第${paragraphs}段`;
		block.children.push({
			type: 'element',
			tagName: 'a',
			properties: { className: ['permalink'], href: `#${blockLocator(block)}`, ariaLabel: `链接到${target}` },
			children: [],
		});
	}
};

function textOf(element: Element): string {
	return element.children
		.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
		.join('');
}
