import type { PlacedRange } from '../../../cite/words/browser-search.ts';
import { type BlockText, readBlock } from './block-text.ts';
import { publishedTexts } from './shown-otherwise.ts';

/** What holds no text that is ever shown. */
const unseen = 'script, style, template';

/**
 * Everything that a browser's own search may see of what an element holds, block by block in the order of the page: ours or
 * not, and also what is hidden now and would be shown on a narrower page, without scripting, or once the search opens it. All
 * that is set in a line is one text, though some browsers part what is set in it as a block.
 */
export function renderedTexts(root: Element): BlockText[] {
	const texts: BlockText[] = [];
	addTexts(root, texts, null, new Map());
	return texts;
}

/**
 * Adds the texts of an element; what stands in a line goes on with the text that is `open`. Gives the text that then is open.
 *
 * @param published what nodes hold that are shown in another script: others see the page as published
 */
function addTexts(
	element: Element,
	texts: BlockText[],
	open: BlockText | null,
	published: Map<Text, string>,
): BlockText | null {
	if (element.matches(unseen)) return open;
	if (publishedTexts.has(element)) {
		const { text, nodes } = readBlock(element);
		for (const { node, start } of nodes) published.set(node, text.slice(start, start + node.length));
	}
	const { display } = getComputedStyle(element);
	const isInLine = /^(?:inline|contents)/u.test(display) && element.localName !== 'br';
	let current = isInLine ? open : null;
	for (const child of element.childNodes) {
		if (child instanceof Element) current = addTexts(child, texts, current, published);
		if (!(child instanceof Text)) continue;
		if (current === null) {
			current = { text: '', nodes: [] };
			texts.push(current);
		}
		current.nodes.push({ node: child, start: current.text.length });
		current.text += published.get(child) ?? child.data;
	}
	if (isInLine) return current;
	// What is not shown at all parts nothing.
	return display === 'none' ? open : null;
}

/**
 * What a range covers of the rendered text in which it begins; null where it begins in none.
 *
 * @param range begins and ends in text nodes
 */
export function renderedRange(texts: readonly BlockText[], range: Range): PlacedRange | null {
	const placeOf = (nodes: BlockText['nodes'], node: Node) =>
		nodes.find((placed) => placed.node === node)?.start ?? null;
	for (const [block, { text, nodes }] of texts.entries()) {
		const first = placeOf(nodes, range.startContainer);
		if (first === null) continue;
		const last = placeOf(nodes, range.endContainer);
		return { block, range: [first + range.startOffset, last === null ? text.length : last + range.endOffset] };
	}
	return null;
}
