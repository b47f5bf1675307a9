import { type Address, splitAddress, toAddress } from '../model/address.ts';
import { enclosingLocators } from '../model/identifier.ts';
import { placeKind } from './addressable-places.ts';
import type { AddressState, BrokenAddress } from './find-broken.ts';
import { type PublishedPlace, placeName } from './published-places.ts';
import { isSameWords, similarity, wordsKey } from './similarity.ts';

/**
 * The place where the words of a broken address stand now; null where they stand nowhere.
 *
 * 1. Sections are looked for among sections, paragraphs among paragraphs, leads among leads. A place that still has its own
 *    published words is no other's. Of equal ones the likest counts, then the first.
 * 2. They are looked for in the documents concerned; then, word for word, in the others.
 * 3. A lead that is none any more stands in its paragraph.
 */
export function findWords(
	{ address, entry }: BrokenAddress,
	{ entries, places }: AddressState,
	others: ReadonlyMap<Address, PublishedPlace>,
): PublishedPlace | null {
	const { document, locator } = splitAddress(address);
	const kind = placeKind(placeName(address));
	let best: { place: PublishedPlace; degree: number } | null = null;
	for (const place of places.values()) {
		if (place.kind !== kind || place.address === address || isItsOwn(place)) continue;
		const degree = similarity(entry, place.words);
		if (degree > (best?.degree ?? 0) && isSameWords(entry, place.words)) best = { place, degree };
	}
	if (best !== null) return best.place;
	const key = wordsKey(entry);
	for (const place of others.values()) if (place.kind === kind && wordsKey(place.words) === key) return place;
	const paragraph = kind === 'lead' && locator !== null ? enclosingLocators(locator)[0] : undefined;
	return paragraph === undefined ? null : (places.get(toAddress(document, paragraph)) ?? null);

	function isItsOwn(place: PublishedPlace): boolean {
		const own = entries.get(place.address);
		return own !== undefined && isSameWords(own, place.words) && wordsKey(own) !== wordsKey(entry);
	}
}
