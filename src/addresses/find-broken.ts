import { type Address, type AddressStatements, splitAddress } from '../model/address.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type PublishedPlace, placesByWords } from './published-places.ts';
import { resolveAddress } from './resolve-address.ts';
import { isSameWords, prepareWords, wordsKey } from './similarity.ts';

/** A published address that is not kept. */
export interface BrokenAddress {
	/** The address as it was published. */
	address: Address;
	/** What was published under it. */
	entry: LedgerEntry;
	/** Where it leads now; null where it leads nowhere. */
	leadsTo: PublishedPlace | null;
}

/** What published addresses are held against. */
export interface AddressState {
	/** The last entry of each address ever published. */
	entries: ReadonlyMap<Address, LedgerEntry>;
	/** Every place that exists. */
	places: ReadonlyMap<Address, PublishedPlace>;
	/** What editors stated. */
	statements: AddressStatements;
	/** Documents that wait for their source to be mended: nothing can be said of their addresses. */
	waiting: ReadonlySet<string>;
}

/**
 * Every published address that does not resolve, or that stands for other words.
 *
 * 1. An address that exists must have the recorded words (`isSameWords`), or a revision that quotes them.
 * 2. One that only an alias of what held it leads on must find its words there. Its own alias is trusted, and so is a
 *    tombstone.
 * 3. Words that were not just corrected but stand verbatim at another place of the document, where they did not stand
 *    before, have moved, however alike the words are that took their place.
 */
export function findBroken(state: AddressState): BrokenAddress[] {
	const { entries, places, statements, waiting } = state;
	const byWords = placesByWords(places.values());
	const isWaiting = (address: Address) => waiting.has(splitAddress(address).document);
	const exists = (address: Address) => places.has(address) || isWaiting(address);
	const broken: BrokenAddress[] = [];
	for (const [address, entry] of entries) {
		const resolution = resolveAddress(address, statements, exists);
		if (resolution.kind === 'withdrawn') continue;
		if (resolution.kind !== 'found') {
			broken.push({ address, entry, leadsTo: null });
			continue;
		}
		const place = places.get(resolution.address);
		if (place === undefined || (resolution.stated && resolution.address !== address)) continue;
		if (isRevised(address, entry, statements)) continue;
		if (!isSameWords(entry, place.words) || hasMovedOn(place)) broken.push({ address, entry, leadsTo: place });

		function hasMovedOn(found: PublishedPlace): boolean {
			const key = wordsKey(entry);
			if (wordsKey(found.words) === key) return false;
			return (byWords.get(key) ?? []).some((other) => {
				const before = entries.get(other.address);
				const isBeside = splitAddress(other.address).document === splitAddress(found.address).document;
				return isBeside && other.kind === found.kind && (before === undefined || wordsKey(before) !== key);
			});
		}
	}
	return broken;
}

/** Whether an editor stated that the recorded words of an address are others now. */
export function isRevised(
	address: Address,
	entry: LedgerEntry,
	{ revisions }: Pick<AddressStatements, 'revisions'>,
): boolean {
	const revision = revisions[address];
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
