import { findQuote } from '../../cite/find-quote.ts';
import { addressLocator } from '../../links/address-locator.ts';
import { type Quote, quotedWords } from '../../links/quote.ts';
import { say } from '../notice/page-notice.ts';
import { bringIntoView } from '../place-bar/bring-into-view.ts';
import { stretchRanges } from './page-text/block-text.ts';
import { type PageBlock, pageBlocks } from './page-text/page-blocks.ts';
import { paintMarks } from './paint/paint-marks.ts';
import { quoteIsGone, quoteRemarks } from './words.ts';

/**
 * Marks the words that an address quotes and brings them into view; says so where they have changed or are not there.
 *
 * @param quotes the ways to read the address, at least one
 */
export function markQuote(quotes: readonly Quote[]): void {
	const blocks = pageBlocks();
	const locator = addressLocator(location.hash);
	const named = namedBlock(blocks, locator);
	const found = findQuote(blocks, quotes, named);
	if (found === null) {
		for (const quote of quotes.slice(0, 1)) say(quoteIsGone(quotedWords(quote), named !== null), 'stay');
		return;
	}
	const marks = paintMarks(stretchRanges(blocks, found.stretch));
	afterArrival(() => bringIntoView(marks.boxOf(0)));
	const remark = quoteRemarks[found.likeness];
	if (remark !== null) say(remark, 'stay');
}

/** Place of the block that has a locator, or has it inside it: a lead, or an old locator whose words stand there now. */
function namedBlock(blocks: readonly PageBlock[], locator: string): number | null {
	const place = locator === '' ? null : document.getElementById(locator);
	const named = blocks.findIndex(({ element, locator: own }) => own === locator || element.contains(place));
	return named === -1 ? null : named;
}

/** Once the browser has gone to the address, and while the page is still loading again when it may have done so anew. */
function afterArrival(act: () => void): void {
	requestAnimationFrame(act);
	if (document.readyState !== 'complete') addEventListener('load', () => requestAnimationFrame(act), { once: true });
}
