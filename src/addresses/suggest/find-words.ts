import { splitAddress, toAddress } from '../../model/address.ts';
import { enclosingLocators } from '../../model/identifier.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { AddressState } from '../address-state.ts';
import { type PlaceKind, placeKind } from '../addressable-places.ts';
import type { BrokenAddress } from '../find-broken.ts';
import { type PublishedPlace, placeName } from '../published-places.ts';
import { isSameWords, similarity, wordsKey } from '../similarity.ts';

/** Finds places of a kind that have words of a key. */
export type WordFinder = (kind: PlaceKind, key: string) => readonly PublishedPlace[];

/**
 * The place where the words of a broken address stand now; null where they stand nowhere.
 *
 * 1. Sections are looked for among sections, paragraphs among paragraphs, leads among leads. A place that still has its own
 *    published words is no other's. Of equal ones the likest counts, then the first.
 * 2. They are looked for in the documents of the group; then, word for word, among what is new in the others.
 * 3. A lead that is none any more stands in its paragraph.
 */
export function findWords(
	{ address, entry }: BrokenAddress,
	group: Pick<AddressState, 'entries' | 'documents' | 'places'>,
	elsewhere: WordFinder,
): PublishedPlace | null {
	const { entries, documents, places } = group;
	const { document, locator } = splitAddress(address);
	const kind = placeKind(placeName(address));
	const key = wordsKey(entry);
	let best: { place: PublishedPlace; degree: number } | null = null;
	for (const id of documents.keys()) {
		for (const place of places.of(id).values()) {
			if (place.kind !== kind || place.address === address || isAnothers(place)) continue;
			const degree = similarity(entry, place.words);
			if (degree > (best?.degree ?? 0) && isSameWords(entry, place.words)) best = { place, degree };
		}
	}
	if (best !== null) return best.place;
	const moved = elsewhere(kind, key).find((place) => !documents.has(splitAddress(place.address).document));
	if (moved !== undefined) return moved;
	const paragraph = kind === 'lead' && locator !== null ? enclosingLocators(locator)[0] : undefined;
	return paragraph === undefined ? null : (places.get(toAddress(document, paragraph)) ?? null);

	function isAnothers(place: PublishedPlace): boolean {
		const own = entries.get(place.address);
		return own !== undefined && isItsOwn(place, own) && wordsKey(own) !== key;
	}
}

/** Finds words that stand where they did not stand before; all documents are looked through when it is first asked. */
export function createWordFinder({
	entries,
	documents,
	places,
}: Pick<AddressState, 'entries' | 'documents' | 'places'>): WordFinder {
	let found: Map<string, PublishedPlace[]> | undefined;
	const nameOf = (kind: PlaceKind, key: string) => `${kind} ${key}`;
	return (kind, key) => {
		found ??= Map.groupBy(newPlaces(), (place) => nameOf(place.kind, wordsKey(place.words)));
		return found.get(nameOf(kind, key)) ?? [];
	};

	function* newPlaces(): Generator<PublishedPlace> {
		for (const id of documents.keys()) {
			for (const place of places.of(id).values()) {
				const own = entries.get(place.address);
				if (own === undefined || !isItsOwn(place, own)) yield place;
			}
		}
	}
}

/** Whether a place has the words that were published there. */
function isItsOwn({ words }: PublishedPlace, own: LedgerEntry): boolean {
	return isSameWords(own, words);
}
