import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { isElement, locatedBlocks } from './block-locator.ts';

/** Between a closing and an opening quotation mark, where browsers never break a line although Chinese does. */
const seam = /(?<=[”’])(?=[“‘])/u;

/**
 * rehype plugin: lets a line break between quotations that stand side by side (“甲”“乙”). The text is not changed: a `<wbr>`
 * has none.
 */
export const rehypeQuoteBreaks: Plugin<[], Root> = () => (tree: Root) => {
	for (const block of locatedBlocks(tree)) breakSeams(block);
};

function breakSeams(element: Element): void {
	element.children = element.children.flatMap((child): ElementContent[] => {
		if (isElement(child)) breakSeams(child);
		if (child.type !== 'text') return [child];
		return child.value.split(seam).flatMap((value, index): ElementContent[] => {
			const text: ElementContent = { type: 'text', value };
			return index === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
		});
	});
}
