import { type Address, type AddressStatements, splitAddress, statedOf } from '../model/address.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type AddressState, follow } from './address-state.ts';
import type { PublishedPlace } from './published-places.ts';
import { isSameWords, isVerbatim, prepareWords, wordsKey } from './similarity.ts';

/** A published address that is not kept. */
export interface BrokenAddress {
	/** The address as it was published. */
	address: Address;
	/** What was published under it. */
	entry: LedgerEntry;
	/** Where it leads now; null where it leads nowhere. */
	leadsTo: PublishedPlace | null;
}

/**
 * Every published address that does not resolve, or that stands for other words, in the order of the ledger.
 *
 * 1. An address that exists must have the recorded words (`isSameWords`), or a revision that quotes them.
 * 2. One that only an alias of what held it leads on must find its words there. Its own alias is trusted, and so is a
 *    tombstone.
 * 3. Words that were not just corrected but stand verbatim at another place of the document, where they did not stand
 *    before, have moved, however alike the words are that took their place.
 *
 * Nothing but aliases leads from one document to another, so of documents that no alias joins each may be asked alone.
 */
export function findBroken(state: AddressState): BrokenAddress[] {
	const { entries, places, statements } = state;
	const placesWith = createWordIndex(state);
	const broken: BrokenAddress[] = [];
	for (const [address, entry] of entries) {
		const resolution = follow(address, state);
		if (resolution.kind === 'withdrawn') continue;
		if (resolution.kind !== 'found') {
			broken.push({ address, entry, leadsTo: null });
			continue;
		}
		const place = places.get(resolution.address);
		if (place === undefined || (resolution.stated && resolution.address !== address)) continue;
		if (isVerbatim(entry, place.words) || isRevised(address, entry, statements)) continue;
		if (!isSameWords(entry, place.words) || haveMovedOn(entry, place)) broken.push({ address, entry, leadsTo: place });
	}
	return broken;

	function haveMovedOn(entry: LedgerEntry, found: PublishedPlace): boolean {
		return placesWith(splitAddress(found.address).document, wordsKey(entry)).some((other) => {
			const before = entries.get(other.address);
			return other.kind === found.kind && (before === undefined || wordsKey(before) !== wordsKey(entry));
		});
	}
}

/** Finds the places of a document that have words of a key. A document is looked through when it is first asked for. */
function createWordIndex({
	places,
}: Pick<AddressState, 'places'>): (document: string, key: string) => readonly PublishedPlace[] {
	const indices = new Map<string, Map<string, PublishedPlace[]>>();
	return (document, key) => {
		const index = indices.get(document) ?? Map.groupBy(places.of(document).values(), ({ words }) => wordsKey(words));
		indices.set(document, index);
		return index.get(key) ?? [];
	};
}

/** Whether an editor stated that the recorded words of an address are others now. */
export function isRevised(
	address: Address,
	entry: LedgerEntry,
	{ revisions }: Pick<AddressStatements, 'revisions'>,
): boolean {
	const revision = statedOf(revisions, address);
	return revision !== undefined && quotes(revision.words, entry);
}

/** Whether words that an editor gives are the recorded ones of an entry, or begin as they do. */
export function quotes(words: string, entry: LedgerEntry): boolean {
	const [, recorded] = entry;
	const begins = prepareWords(words.replace(/…+$/u, '')).bare;
	const start = prepareWords(recorded).bare;
	return (
		begins !== '' && (begins.startsWith(start) || start.startsWith(begins) || isSameWords(entry, prepareWords(words)))
	);
}
