import type { Block } from '../trace/block.ts';
import { isHeadingShaped } from './heading-shape.ts';

/** What an unnumbered line between paragraphs is. */
export type PlainRole = 'heading' | 'caption' | 'text';

/** Most lines that one heading is set on. */
const mostHeadingLines = 2;

/** A group of short lines that belong together, as indices into the blocks. */
export interface PlainGroup {
	/** Index of its first block. */
	from: number;
	/** Index after its last block. */
	to: number;
	/** Whether it heads the text below it or is a caption that heads nothing. */
	role: PlainRole;
}

/**
 * The unnumbered headings among the blocks of a document (null where a block is known to be none), told by shape: short lines without a full stop between running
 * text. Wider spacing parts the lines of a run into groups. Only the last group of a run can head the text; a group
 * before it heads nothing, and is the caption of a picture that stood there.
 */
export function findPlainHeadings(blocks: readonly (Block | null)[]): PlainGroup[] {
	const groups: PlainGroup[] = [];
	for (let at = 0; at < blocks.length; ) {
		if (!isShort(blocks[at])) {
			at += 1;
			continue;
		}
		let end = at + 1;
		while (end < blocks.length && isShort(blocks[end])) end += 1;
		const heads = end < blocks.length;
		groups.push(...partRun(blocks, at, end, heads));
		at = end;
	}
	return groups;
}

function isShort(block: Block | null | undefined): boolean {
	return Boolean(block && isHeadingShaped(block.text.text));
}

function partRun(blocks: readonly (Block | null)[], from: number, to: number, heads: boolean): PlainGroup[] {
	const inner = blocks.slice(from + 1, to).map((block) => (block as Block).blankBefore);
	const narrowest = inner.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
	const cuts = inner.flatMap((gap, index) => (gap > narrowest ? [from + 1 + index] : []));
	const bounds = [from, ...(inner.length > 1 ? cuts : []), to];
	return bounds.slice(0, -1).map((start, index) => {
		const end = bounds[index + 1] ?? to;
		const isLast = end === to;
		const role = !heads ? 'text' : !isLast ? 'caption' : end - start <= mostHeadingLines ? 'heading' : 'text';
		return { from: start, to: end, role };
	});
}
