import { type Address, splitAddress, toAddress } from '../model/address.ts';
import type { DocumentStructure } from '../model/document.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { addressablePlaces, type PlaceKind } from './addressable-places.ts';
import { prepareWords, type Words } from './similarity.ts';

/** What must be known of a document to hold its addresses against the ledger. */
export type AddressableDocument = { id: string; title: string } & DocumentStructure;

/** A place that exists, with its words. */
export interface PublishedPlace {
	/** Its address. */
	address: Address;
	/** What it is. */
	kind: PlaceKind;
	/** Its words. */
	words: Words;
	/** Whether its locator counts siblings and not what is printed. */
	isCounted: boolean;
}

/** The address of an entry of the ledger. */
export function entryAddress(document: string, [place]: LedgerEntry): Address {
	return toAddress(document, place === 'title' ? null : place);
}

/** The name under which the ledger has an address. */
export function placeName(address: Address): string {
	return splitAddress(address).locator ?? 'title';
}

/**
 * Every place of a document, by address, in reading order.
 * @param prepare makes words ready to be compared; given where the same words are met again and again.
 */
export function publishedPlaces(
	document: AddressableDocument,
	prepare: (words: string) => Words = prepareWords,
): Map<Address, PublishedPlace> {
	return new Map(
		addressablePlaces(document).map(({ place, kind, words, isCounted }) => {
			const address = toAddress(document.id, place === 'title' ? null : place);
			return [address, { address, kind, words: prepare(words), isCounted }];
		}),
	);
}

/** The entry of each address of a document; of an address whose words were revised, the last. */
export function latestEntries(document: string, entries: readonly LedgerEntry[]): Map<Address, LedgerEntry> {
	return new Map(entries.map((entry) => [entryAddress(document, entry), entry]));
}
