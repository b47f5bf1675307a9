import { unmarkedAddress } from '../../links/marked-address.ts';
import { searchUrl } from '../../links/page-urls.ts';
import { readPageState, writePageState } from '../../links/search-address.ts';
import { element } from '../search/element.ts';
import { navigateMarks } from './navigate-marks.ts';
import { pageBlocks } from './page-text/page-blocks.ts';
import { findTextRanges } from './page-text/text-ranges.ts';
import { leads } from './words.ts';

/**
 * Marks some words wherever they stand, and leads through them from the place of the address; back to the search that found
 * them, and on to the next document that it found, where the address names it.
 */
export function markWords(words: readonly string[]): void {
	const places = pageBlocks().flatMap((block) =>
		findTextRanges(block, words).map((range, index) => ({ range, locator: block.locator, nth: index + 1 })),
	);
	if (places.length === 0) return;
	const bar = navigateMarks(places, words, forgetWords);
	const search = readPageState(location.search);
	if (search.query === '') return;
	const back = element('a', { href: searchUrl() + writePageState(search) }, leads.back);
	const ways = element('span', { class: 'leads' }, back);
	bar.setLine(ways);
	void import('./next-document.ts').then(async ({ leadToNext }) => ways.append(...(await leadToNext(search))));
}

/** Takes the words out of the address, so that neither a reload nor a copied link brings the marks back. */
function forgetWords(): void {
	history.replaceState(history.state, '', unmarkedAddress(new URL(location.href)));
}
