import { makeDirective } from '../../cite/words/make-directive.ts';
import { placeWords } from '../../cite/words/place-words.ts';
import type { DirectedWords } from '../../links/text-directive.ts';
import { wordsAddress } from '../../links/words-address.ts';
import { blockAt, stretchWords, type TextStretch } from '../../text/text-block.ts';
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
	return wordsAddress(address, locator, placeWords(blocks, stretch), directBrowser(blocks, stretch));
}

/**
 * What leads a browser to a stretch by itself, with all the page before its eyes; null where nothing does. Between two blocks
 * other things of the page may stand, and so may signs of changes in one that shows them: then nothing does.
 */
function directBrowser(blocks: readonly PageBlock[], stretch: TextStretch): DirectedWords | null {
	const [range, ...others] = stretchRanges(blocks, stretch);
	if (range === undefined || others.length > 0) return null;
	const texts = renderedTexts(document.body);
	const placed = renderedRange(texts, range);
	if (placed === null) return null;
	const seen = texts.map(({ text }) => text);
	const isPublished = seen[placed.block]?.slice(...placed.range) === stretchWords(blocks, stretch).join('');
	return isPublished ? makeDirective(seen, placed) : null;
}
