import { type BlockText, type PlacedNode, readBlock } from '../marks/page-text/block-text.ts';
import type { CollationNote } from './collation-notes.ts';

/** The published text of a block with its nodes; null where they are not that text, whose length is `length`. */
export function publishedBlock(block: Element, length: number): BlockText | null {
	const read = readBlock(block);
	return read.text.length === length ? read : null;
}

/** A note on nothing but the space between two parts of a title stands before the second: the page sets no such space. */
export function withoutSeam(note: CollationNote, nodes: readonly PlacedNode[]): CollationNote {
	const next = nodes.find(({ start }) => start === note.end);
	const isSeam =
		note.end === note.start + 1 &&
		!nodes.some(({ node, start }) => note.start >= start && note.start < start + node.length);
	return isSeam && next?.node.parentElement?.matches('.part') ? { ...note, start: note.end } : note;
}
