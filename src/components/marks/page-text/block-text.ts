import type { TextStretch } from '../../../text/text-block.ts';
import { publishedTexts } from './shown-otherwise.ts';
import { textNodes } from './text-nodes.ts';

/** A text node of a block, with where it begins in the published text in UTF-16 code units. */
export interface PlacedNode {
	/** The node. */
	node: Text;
	/** Where it begins. */
	start: number;
}

/** The published text of a block of the page, and where it stands. */
export interface BlockText {
	/** The text; the cells of a table's row are parted by tabs, its rows by line ends, the parts of a title by spaces. */
	text: string;
	/** Its nodes in order. */
	nodes: PlacedNode[];
}

/** Parts of a block between which the published text has one character that the page lays out. */
const parts = 'th, td, .part';

/** Reads a block: its published text, in whatever script it is shown, without what the page sets in and beside it. */
export function readBlock(block: Element): BlockText {
	const cells = [...block.querySelectorAll(parts)];
	const nodes: PlacedNode[] = [];
	let text = '';
	for (const [index, holder] of (cells.length === 0 ? [block] : cells).entries()) {
		if (index > 0) text += separator(holder);
		for (const node of textNodes(holder)) {
			nodes.push({ node, start: text.length });
			text += node.data;
		}
	}
	return { text: publishedTexts.get(block) ?? text, nodes };
}

/** What the published text has before a part. */
function separator(part: Element): string {
	if (!part.matches('th, td')) return ' ';
	return part.previousElementSibling === null ? '\n' : '\t';
}

/** A stretch of a block's text in the page. */
export function blockRange({ nodes }: BlockText, start: number, end: number): Range {
	const range = document.createRange();
	const first = nodes.find(({ node, start: at }) => start < at + node.length) ?? nodes.at(-1);
	const last = nodes.findLast(({ start: at }) => end > at) ?? nodes[0];
	if (first === undefined || last === undefined) return range;
	range.setStart(first.node, Math.min(Math.max(start - first.start, 0), first.node.length));
	range.setEnd(last.node, Math.min(end - last.start, last.node.length));
	return range;
}

/** A stretch of the text of some blocks in the page, block by block. */
export function stretchRanges(blocks: readonly BlockText[], { from, to }: TextStretch): Range[] {
	return blocks.slice(from.block, to.block + 1).map((block, index, { length }) => {
		const start = index === 0 ? from.offset : 0;
		return blockRange(block, start, index === length - 1 ? to.offset : block.text.length);
	});
}

/** The stretch of a block's text that a range of the page covers; null where it covers none of it. */
export function coveredText({ nodes }: BlockText, range: Range): [start: number, end: number] | null {
	const covered = nodes.flatMap(({ node, start }): [number, number][] => {
		if (!range.intersectsNode(node)) return [];
		const from = node === range.startContainer ? range.startOffset : 0;
		const to = node === range.endContainer ? range.endOffset : node.length;
		return from < to ? [[start + from, start + to]] : [];
	});
	const first = covered[0];
	const last = covered.at(-1);
	return first === undefined || last === undefined ? null : [first[0], last[1]];
}
