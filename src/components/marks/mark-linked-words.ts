import { findQuote } from '../../cite/words/find-quote.ts';
import { findWords } from '../../cite/words/find-words.ts';
import type { FoundWords } from '../../cite/words/found-words.ts';
import { addressLocator } from '../../links/address-locator.ts';
import type { PlacedWords } from '../../links/placed-words.ts';
import { type Quote, quotedWords } from '../../links/quote.ts';
import { withoutWords } from '../../links/words-address.ts';
import { say } from '../notice/page-notice.ts';
import { bringIntoView } from '../place-bar/bring-into-view.ts';
import { cameBack } from './came-back.ts';
import { stretchRanges } from './page-text/block-text.ts';
import { type PageBlock, pageBlocks } from './page-text/page-blocks.ts';
import { paintMarks } from './paint/paint-marks.ts';
import { placedWordsAreGone, quoteIsGone, wordsRemarks } from './words.ts';

/** Marks the words that an address places and brings them into view; says so where they have changed or are not there. */
export function markPlacedWords(words: PlacedWords): void {
	markFound((blocks, named) => findWords(blocks, words, named), placedWordsAreGone);
}

/**
 * The same of words that an address quotes.
 *
 * @param quotes the ways to read the address
 */
export function markQuote([first, ...others]: readonly [Quote, ...Quote[]]): void {
	markFound(
		(blocks, named) => findQuote(blocks, [first, ...others], named),
		(isPlaceThere) => quoteIsGone(quotedWords(first), isPlaceThere),
	);
}

/**
 * Marks what is found of the document on the page.
 *
 * @param find finds it, given the block that the address names
 * @param gone what to say where it is not found, given whether there is that block
 */
function markFound(
	find: (blocks: readonly PageBlock[], named: number | null) => FoundWords | null,
	gone: (isPlaceThere: boolean) => string,
): void {
	const blocks = pageBlocks();
	const named = namedBlock(blocks, addressLocator(location.hash));
	forgetElsewhere(() => namedBlock(blocks, addressLocator(location.hash)) === named);
	const found = find(blocks, named);
	if (found === null) {
		say(gone(named !== null), 'stay');
		return;
	}
	const marks = paintMarks(stretchRanges(blocks, found.stretch));
	if (!cameBack()) afterArrival(() => bringIntoView(marks.boxOf(0)));
	const remark = wordsRemarks[found.likeness];
	if (remark !== null) say(remark, 'stay');
}

/** Place of the block that has a locator, or has it inside it: a lead, or an old locator whose words stand there now. */
function namedBlock(blocks: readonly PageBlock[], locator: string): number | null {
	const place = locator === '' ? null : document.getElementById(locator);
	const named = blocks.findIndex(({ element, locator: own }) => own === locator || element.contains(place));
	return named === -1 ? null : named;
}

/** Takes the words out of the address when it comes to name another block: they do not stand there. */
function forgetElsewhere(isThere: () => boolean): void {
	addEventListener('hashchange', () => {
		if (!isThere()) history.replaceState(history.state, '', withoutWords(new URL(location.href)));
	});
}

/** Once the browser has gone to the address, and while the page is still loading again when it may have done so anew. */
function afterArrival(act: () => void): void {
	requestAnimationFrame(act);
	if (document.readyState !== 'complete') addEventListener('load', () => requestAnimationFrame(act), { once: true });
}
