import { findAll } from '../../../text/find-all.ts';
import { foldWidthAndCase } from '../../../text/fold.ts';
import { mergeRanges } from '../../../text/range.ts';
import { type BlockText, blockRange } from './block-text.ts';

/** Every place where one of the words stands in a block, as DOM ranges in order; width and case do not matter. */
export function findTextRanges(block: BlockText, words: readonly string[]): Range[] {
	const text = foldWidthAndCase(block.text);
	const found = mergeRanges(words.flatMap((word) => findAll(text, foldWidthAndCase(word))));
	return found.map(([start, end]) => blockRange(block, start, end));
}
