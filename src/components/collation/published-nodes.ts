import { type PlacedNode, readBlock } from '../marks/page-text/block-text.ts';
import type { CollationNote } from './collation-notes.ts';

/**
 * The text nodes of a block in the order of the published text; null where they are not that text, whose length is
 * `length`.
 */
export function publishedNodes(block: Element, length: number): PlacedNode[] | null {
	const { text, nodes } = readBlock(block);
	return text.length === length ? nodes : null;
}

/** A note on nothing but the space between two parts of a title stands before the second: the page sets no such space. */
export function withoutSeam(note: CollationNote, nodes: readonly PlacedNode[]): CollationNote {
	const next = nodes.find(({ start }) => start === note.end);
	const isSeam =
		note.end === note.start + 1 &&
		!nodes.some(({ node, start }) => note.start >= start && note.start < start + node.length);
	return isSeam && next?.node.parentElement?.matches('.part') ? { ...note, start: note.end } : note;
}

/** The published text of a block; what is layout between its parts stands as spaces. */
export function publishedText(nodes: readonly PlacedNode[], length: number): string {
	let text = '';
	for (const { node, start } of nodes) text = text.padEnd(start) + node.data;
	return text.padEnd(length);
}
