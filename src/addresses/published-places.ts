import { type Address, type AddressStatements, splitAddress, toAddress } from '../model/address.ts';
import type { DocumentStructure } from '../model/document.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { addressablePlaces, type PlaceKind } from './addressable-places.ts';
import { prepareWords, type Words, wordsKey } from './similarity.ts';

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

/** Every place of documents, by address, in reading order. */
export function publishedPlaces(documents: readonly AddressableDocument[]): Map<Address, PublishedPlace> {
	return new Map(
		documents.flatMap((document) =>
			addressablePlaces(document).map(({ place, kind, words, isCounted }): [Address, PublishedPlace] => {
				const address = toAddress(document.id, place === 'title' ? null : place);
				return [address, { address, kind, words: prepareWords(words), isCounted }];
			}),
		),
	);
}

/** The entry of each address ever published; of an address whose words were revised, the last. */
export function latestEntries(ledger: Ledger): Map<Address, LedgerEntry> {
	return new Map(
		Object.entries(ledger).flatMap(([document, entries]) =>
			entries.map((entry): [Address, LedgerEntry] => [entryAddress(document, entry), entry]),
		),
	);
}

/** Places by the key of their words, so that words are found that stand elsewhere now. */
export function placesByWords(places: Iterable<PublishedPlace>): Map<string, PublishedPlace[]> {
	return Map.groupBy(places, ({ words }) => wordsKey(words));
}

/**
 * Every entry of each address ever published; an address of a document that has another name now counts under that name as
 * well.
 */
export function publishedEntries(
	ledger: Ledger,
	{ aliases }: Pick<AddressStatements, 'aliases'>,
): Map<Address, LedgerEntry[]> {
	const published = new Map<Address, LedgerEntry[]>();
	for (const [document, entries] of Object.entries(ledger)) {
		for (const name of namesOf(document, aliases)) {
			for (const entry of entries) {
				const address = entryAddress(name, entry);
				published.set(address, [...(published.get(address) ?? []), entry]);
			}
		}
	}
	return published;
}

/** A document's identifier and those that its aliases give it, one after the other. */
function namesOf(document: string, aliases: AddressStatements['aliases']): Set<string> {
	const names = new Set<string>();
	let name: string | undefined = document;
	while (name !== undefined && !names.has(name) && splitAddress(name).locator === null) {
		names.add(name);
		name = aliases[name];
	}
	return names;
}
