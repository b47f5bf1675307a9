import { parameters } from './grammar.ts';
import { type PlacedWords, placeParameter } from './placed-words.ts';
import { type DirectedWords, textDirective } from './text-directive.ts';

/** An address of words has fewer characters than these: longer ones are cut or broken by some of what they are sent with. */
const tooLong = 200;

/**
 * An address that leads to words: the parameter is for the page, which marks them in every browser, the directive for
 * browsers that know it, the locator for all others. The directive is left out where the address would become too long.
 *
 * @param address address of the document, without parameters and fragment
 * @param locator locator of the block in which the words begin; empty for the title
 * @param words the words for the page
 * @param directed the same for the browser; null where no directive would lead it there
 */
export function wordsAddress(
	address: string,
	locator: string,
	words: PlacedWords,
	directed: DirectedWords | null,
): string {
	const bare = `${address}?${placeParameter(words)}${locator === '' ? '' : `#${locator}`}`;
	if (directed === null) return bare;
	const whole = `${bare}${locator === '' ? '#' : ''}${textDirective(directed)}`;
	return whole.length < tooLong ? whole : bare;
}

/** An address that no longer leads to words, in whichever way it did. */
export function withoutWords(address: URL): URL {
	const { place, words, prefix, suffix, sum } = parameters;
	const bare = new URL(address);
	for (const name of [place, words, prefix, suffix, sum]) bare.searchParams.delete(name);
	return bare;
}
