import { makeDirective } from '../../cite/make-directive.ts';
import { makeQuote } from '../../cite/make-quote.ts';
import type { DirectedWords } from '../../links/text-directive.ts';
import { wordsAddress } from '../../links/words-address.ts';
import { blockAt, type TextStretch } from '../../text/text-block.ts';
import { stretchRanges } from '../marks/page-text/block-text.ts';
import { type PageBlock, pageBlocks } from '../marks/page-text/page-blocks.ts';
import { renderedRange, renderedTexts } from '../marks/page-text/rendered-texts.ts';

/**
 * An address that leads to words of the document on the page.
 *
 * @param address address of the document, without parameters and fragment
 * @param stretch the words, in the page's blocks
 */
export function wordsLink(address: string, stretch: TextStretch): string {
	const blocks = pageBlocks();
	const { locator } = blockAt(blocks, stretch.from.block);
	return wordsAddress(address, locator, makeQuote(blocks, stretch), directBrowser(blocks, stretch));
}

/**
 * What leads a browser to a stretch by itself, with all the page before its eyes; null where nothing does. It names what lies
 * in the first block: between that and the next, other things of the page may stand.
 */
function directBrowser(blocks: readonly PageBlock[], stretch: TextStretch): DirectedWords | null {
	const [range] = stretchRanges(blocks, stretch);
	const texts = renderedTexts(document.body);
	const words = range === undefined ? null : renderedRange(texts, range);
	const seen = texts.map(({ text }) => text);
	return words === null ? null : makeDirective(seen, words);
}
