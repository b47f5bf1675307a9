import { foldWidthAndCase } from '../../search/fold.ts';
import { findAll } from '../../search/match-exact.ts';
import { mergeRanges } from '../../search/range.ts';

/**
 * Every place where one of the words stands in a block, as DOM ranges in order; width and case do not matter. Text inside
 * elements that `skip` selects is not part of the block.
 */
export function findTextRanges(block: Element, words: readonly string[], skip: string): Range[] {
	const nodes = textNodes(block, skip);
	const text = foldWidthAndCase(nodes.map((node) => node.data).join(''));
	const found = mergeRanges(words.flatMap((word) => findAll(text, foldWidthAndCase(word))));
	return found.map(([start, end]) => {
		const range = document.createRange();
		range.setStart(...pointAt(nodes, start, 'after'));
		range.setEnd(...pointAt(nodes, end, 'before'));
		return range;
	});
}

function textNodes(block: Element, skip: string): Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node instanceof Text && node.parentElement?.closest(skip) === null) nodes.push(node);
	}
	return nodes;
}

/** Node and offset of a place in the joined text; at the edge of two nodes the one before or after it. */
function pointAt(nodes: readonly Text[], offset: number, side: 'before' | 'after'): [node: Node, offset: number] {
	let left = offset;
	for (const node of nodes) {
		if (left < node.length || (side === 'before' && left === node.length)) return [node, left];
		left -= node.length;
	}
	const last = nodes.at(-1);
	return last === undefined ? [document.body, 0] : [last, last.length];
}
