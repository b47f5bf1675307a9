import { coveredText } from './block-text.ts';
import type { PageBlock } from './page-blocks.ts';

/** The stretch of a block that a range of the page covers. */
export interface CoveredBlock {
	/** Place of the block among the blocks, from 0. */
	place: number;
	/** Its locator; empty for the title. */
	locator: string;
	/** Where the stretch begins in the block's text, in UTF-16 code units. */
	start: number;
	/** Where it ends. */
	end: number;
	/** The words, without what the page sets in and beside them. */
	words: string;
}

/** What a range covers of some blocks, in order; blocks of which it covers nothing are left out. */
export function coveredBlocks(blocks: readonly PageBlock[], range: Range): CoveredBlock[] {
	return blocks.flatMap((block, place): CoveredBlock[] => {
		const stretch = range.intersectsNode(block.element) ? coveredText(block, range) : null;
		if (stretch === null) return [];
		const [start, end] = stretch;
		return [{ place, locator: block.locator, start, end, words: block.text.slice(start, end) }];
	});
}
