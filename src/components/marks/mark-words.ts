import { unmarkedAddress } from '../../links/marked-address.ts';
import { navigateMarks } from './navigate-marks.ts';
import { pageBlocks } from './page-text/page-blocks.ts';
import { findTextRanges } from './page-text/text-ranges.ts';

/** Marks some words wherever they stand, and leads through them from the first in the paragraph of the address. */
export function markWords(words: readonly string[]): void {
	const ranges = pageBlocks().flatMap((block) => findTextRanges(block, words));
	if (ranges.length > 0) navigateMarks(ranges, forgetWords);
}

/** Takes the words out of the address, so that neither a reload nor a copied link brings the marks back. */
function forgetWords(): void {
	history.replaceState(history.state, '', unmarkedAddress(new URL(location.href)));
}
