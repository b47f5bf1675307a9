import { parameters } from './grammar.ts';

/**
 * An address that leads to a place and has words marked wherever they stand.
 *
 * @param address address of the document, without parameters and fragment
 * @param locator locator of the place; empty for the title
 */
export function markedAddress(address: string, locator: string, words: readonly string[]): string {
	const marks = new URLSearchParams(words.map((word) => [parameters.mark, word]));
	return `${address}?${marks}${locator === '' ? '' : `#${locator}`}`;
}

/** The words that an address wants to have marked; none where it names only white space. */
export function readMarks(search: URLSearchParams): string[] {
	return search.getAll(parameters.mark).filter((word) => word.trim() !== '');
}

/** An address without the words to be marked. */
export function unmarkedAddress(address: URL): URL {
	const bare = new URL(address);
	bare.searchParams.delete(parameters.mark);
	return bare;
}
