import { type Quote, quoteParameters } from './quote.ts';
import { type DirectedWords, textDirective } from './text-directive.ts';

/**
 * An address that leads to words: the parameters are for the page, which marks them in every browser, the directive for
 * browsers that know it, the locator for all others.
 *
 * @param address address of the document, without parameters and fragment
 * @param locator locator of the block in which the words begin; empty for the title
 * @param quote the words for the page
 * @param directed the same for the browser; null where no directive would lead it there
 */
export function wordsAddress(address: string, locator: string, quote: Quote, directed: DirectedWords | null): string {
	const directive = directed === null ? '' : textDirective(directed);
	const fragment = `${locator}${directive}`;
	return `${address}?${quoteParameters(quote)}${fragment === '' ? '' : `#${fragment}`}`;
}
