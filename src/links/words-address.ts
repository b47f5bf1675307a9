import { type Quote, quoteParameters } from './quote.ts';
import { textDirective } from './text-directive.ts';

/**
 * An address that leads to words: the parameters are for the page, which marks them in every browser, the directive for
 * browsers that know it, the locator for all others.
 *
 * @param address address of the document, without parameters and fragment
 * @param locator locator of the block in which the words begin; empty for the title
 * @param quote the words for the page
 * @param directive the same for the browser, with bounds of words (`boundQuote`)
 */
export function wordsAddress(address: string, locator: string, quote: Quote, directive: Quote): string {
	return `${address}?${quoteParameters(quote)}#${locator}${textDirective(directive)}`;
}
