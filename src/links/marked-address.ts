import { parameters } from './grammar.ts';
import { type PageState, searchParameters, writeParameters } from './search-address.ts';

/**
 * An address that leads to a place, has words marked wherever they stand, and says which search found them, if one did.
 *
 * @param address address of the document, without parameters and fragment
 * @param locator locator of the place; empty for the title
 */
export function markedAddress(address: string, locator: string, words: readonly string[], search?: PageState): string {
	const marks = new URLSearchParams(words.map((word) => [parameters.mark, word]));
	if (search !== undefined) writeParameters(marks, search);
	return `${address}?${marks}${locator === '' ? '' : `#${locator}`}`;
}

/** The words that an address wants to have marked; none where it names only white space. */
export function readMarks(search: URLSearchParams): string[] {
	return search.getAll(parameters.mark).filter((word) => word.trim() !== '');
}

/** An address without the words to be marked, and without the search that found them. */
export function unmarkedAddress(address: URL): URL {
	const bare = new URL(address);
	for (const name of [parameters.mark, parameters.nth, ...searchParameters]) bare.searchParams.delete(name);
	return bare;
}

/** Which of the marks in its block an address speaks of, counted from 1; the first where it does not say. */
export function readNth(search: URLSearchParams): number {
	const nth = Number(search.get(parameters.nth) ?? 1);
	return Number.isSafeInteger(nth) && nth > 0 ? nth : 1;
}

/**
 * An address that speaks of another of its marks.
 *
 * @param locator locator of the block in which it stands; empty for the title
 * @param nth which of the marks in that block it is, counted from 1
 */
export function addressOfMark(address: URL, locator: string, nth: number): URL {
	const other = new URL(address);
	if (nth === 1) other.searchParams.delete(parameters.nth);
	else other.searchParams.set(parameters.nth, String(nth));
	other.hash = locator;
	return other;
}
