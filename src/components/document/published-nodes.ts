import type { CollationNote } from './collation-notes.ts';

/** A text node of a block, with where it begins in the published text in UTF-16 code units. */
export interface PublishedNode {
	/** The node. */
	node: Text;
	/** Where it begins. */
	start: number;
}

/** What stands in a block without being its text. */
const notText = '.permalink, .gap, [data-not-text]';
/** Parts of a block between which one character of the published text (a tab, a line end, a space) is layout. */
const parts = 'th, td, .part';

/**
 * The text nodes of a block in the order of the published text; null where they are not that text, whose length is
 * `length`.
 */
export function publishedNodes(block: Element, length: number): PublishedNode[] | null {
	const cells = [...block.querySelectorAll(parts)];
	const nodes: PublishedNode[] = [];
	let at = 0;
	for (const [index, holder] of (cells.length === 0 ? [block] : cells).entries()) {
		if (index > 0) at += 1;
		for (const node of textNodes(holder)) {
			nodes.push({ node, start: at });
			at += node.length;
		}
	}
	return at === length ? nodes : null;
}

function textNodes(holder: Element): Text[] {
	const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node instanceof Text && node.parentElement?.closest(notText) === null) nodes.push(node);
	}
	return nodes;
}

/** A note on nothing but the space between two parts of a title stands before the second: the page sets no such space. */
export function withoutSeam(note: CollationNote, nodes: readonly PublishedNode[]): CollationNote {
	const next = nodes.find(({ start }) => start === note.end);
	const isSeam =
		note.end === note.start + 1 &&
		!nodes.some(({ node, start }) => note.start >= start && note.start < start + node.length);
	return isSeam && next?.node.parentElement?.matches('.part') ? { ...note, start: note.end } : note;
}

/** The published text of a block; what is layout between its parts stands as spaces. */
export function publishedText(nodes: readonly PublishedNode[], length: number): string {
	let text = '';
	for (const { node, start } of nodes) text = text.padEnd(start) + node.data;
	return text.padEnd(length);
}
