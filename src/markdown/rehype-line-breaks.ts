import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { quantities } from '../text/line-breaks/quantities.ts';
import { clauseUnits } from '../text/line-breaks/title-units.ts';

/** Options of the plugin. */
export interface LineBreaksOptions {
	/** Names that no line of a heading should break. */
	names: readonly string[];
}

/**
 * rehype plugin: says where the lines of a text may end. It changes no letter of it.
 * 1. A heading, and the title of an enclosed text, breaks between words (`<wbr>`); styles forbid other breaks.
 * 2. In paragraphs and tables a number stays with its unit, and a range in one piece (`<span class="nb">`).
 *
 * It runs last: the plugins before it look for texts in one piece.
 */
export const rehypeLineBreaks: Plugin<[LineBreaksOptions], Root> =
	({ names }) =>
	(tree: Root) => {
		visit(tree, 'element', (node) => {
			if (isTitle(node)) node.children = breakBetweenWords(node.children, names);
			else if (node.tagName === 'p' || node.tagName === 'td' || node.tagName === 'th')
				node.children = keepTogether(node.children);
			else return;
			return 'skip';
		});
	};

function isTitle(node: Element): boolean {
	// A role is written as remark-structure gives it, or as a parser of HTML would.
	const role = node.properties['data-role'] ?? node.properties['dataRole'];
	return /^h[2-6]$/u.test(node.tagName) || role === 'title';
}

function breakBetweenWords(children: readonly ElementContent[], names: readonly string[]): ElementContent[] {
	return children.flatMap((child): ElementContent[] => {
		if (child.type !== 'text') return [child];
		return clauseUnits(child.value, names).flatMap((value, index): ElementContent[] => {
			const text: ElementContent = { type: 'text', value };
			const breakable: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
			return index === 0 ? [text] : [breakable, text];
		});
	});
}

function keepTogether(children: readonly ElementContent[]): ElementContent[] {
	return children.flatMap((child): ElementContent[] => {
		if (child.type === 'element') {
			// What stands beside the text has its own layout.
			if (child.tagName !== 'a') child.children = keepTogether(child.children);
			return [child];
		}
		if (child.type !== 'text') return [child];
		const pieces: ElementContent[] = [];
		let done = 0;
		for (const [start, end] of quantities(child.value)) {
			if (start > done) pieces.push({ type: 'text', value: child.value.slice(done, start) });
			const text: ElementContent = { type: 'text', value: child.value.slice(start, end) };
			pieces.push({ type: 'element', tagName: 'span', properties: { className: ['nb'] }, children: [text] });
			done = end;
		}
		if (done < child.value.length) pieces.push({ type: 'text', value: child.value.slice(done) });
		return pieces;
	});
}
