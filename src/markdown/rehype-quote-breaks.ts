import type { ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Between a closing and an opening quotation mark, where browsers never break a line although Chinese does. */
const seam = /(?<=[”’])(?=[“‘])/u;

/**
 * rehype plugin: lets a line break between quotations that stand side by side (“甲”“乙”). The text is not changed: a `<wbr>`
 * has none.
 */
export const rehypeQuoteBreaks: Plugin<[], Root> = () => (tree: Root) => {
	visit(tree, 'text', ({ value }, index, parent) => {
		const [first, ...others] = value.split(seam).map((words) => ({ type: 'text' as const, value: words }));
		if (first === undefined || others.length === 0 || index === undefined || parent === undefined) return undefined;
		const parts: ElementContent[] = [first, ...others.flatMap((words) => [lineBreak(), words])];
		parent.children.splice(index, 1, ...parts);
		return [SKIP, index + parts.length];
	});
};

function lineBreak(): ElementContent {
	return { type: 'element', tagName: 'wbr', properties: {}, children: [] };
}
