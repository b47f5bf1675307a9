import { type Address, type AddressStatements, splitAddress, statedOf } from '../../model/address.ts';
import type { AddressState } from '../address-state.ts';
import type { PublishedPlace } from '../published-places.ts';
import { isSameWords, recordedWords } from '../similarity.ts';
import { suggestedReasons } from '../words.ts';
import { reviseAndFindAstray } from './find-astray.ts';

/** A numbering in which no locator stands for other words. */
export interface SettledNumbering {
	/** What an editor could state: the statements that were, with revisions and insertions added. */
	draft: AddressStatements;
	/** The documents with the numbering that the draft and a placeholder for every retired address give. */
	settled: AddressState;
	/** Addresses that must not be given again; their words are still to be looked for. */
	retired: ReadonlySet<Address>;
}

/**
 * Settles, from the first locator with other words to the last, what became of the numbering of a group of documents.
 *
 * 1. The same place in other words is revised: a document with another title, a section in which most is as it was, a lead of
 *    a paragraph that is as it was, a paragraph that begins as it did.
 * 2. A paragraph or unnumbered section whose words were never published came in between, so that what follows keeps its
 *    locators.
 * 3. Else the locator is retired, because the words that stand there belong to another.
 *
 * @param stateWith the group with the numbering that statements give.
 */
export function settleNumbering(
	stated: AddressStatements,
	stateWith: (statements: AddressStatements) => AddressState,
): SettledNumbering {
	const draft = structuredClone(stated);
	const retired = new Set<Address>();
	const placeholders: AddressStatements['tombstones'] = {};
	const withRetired = () => ({ ...draft, tombstones: { ...draft.tombstones, ...placeholders } });
	let settled = stateWith(withRetired());
	// Each step takes locators out of the way for good; a numbering that never came to rest would be a fault here.
	for (let steps = 4 * ([...settled.entries].length + 1); steps > 0; steps -= 1) {
		const astray = reviseAndFindAstray(settled, draft.revisions);
		if (astray.length === 0) break;
		for (const { entry, leadsTo } of astray) {
			const inserted = isUnpublished(leadsTo, settled) ? insertionBefore(leadsTo, settled) : null;
			if (inserted !== null) draft.insertions.push(inserted);
			else {
				retired.add(leadsTo.address);
				placeholders[leadsTo.address] = {
					words: recordedWords(entry),
					reason: suggestedReasons.words,
					date: '0000-01-01',
				};
			}
		}
		settled = stateWith(withRetired());
	}
	return { draft: inReadingOrder(draft, stated, settled), settled, retired };
}

/**
 * A draft with what was added in the order in which it is read. What was retired later may have taken away the place of
 * something inserted before; that is left out.
 */
function inReadingOrder(
	draft: AddressStatements,
	stated: AddressStatements,
	{ ledger, documents, entries, places }: AddressState,
): AddressStatements {
	const standing = new Set(stated.insertions);
	const added = new Set(draft.insertions.filter((address) => !standing.has(address)));
	const inserted = [...new Set([...ledger.keys(), ...documents.keys()])].flatMap((id) => [...places.of(id).keys()]);
	const revised = [...Object.keys(stated.revisions), ...[...entries].map(([address]) => address)];
	return {
		...draft,
		insertions: [...stated.insertions, ...inserted.filter((address) => added.has(address))],
		revisions: Object.fromEntries(
			revised.flatMap((address) => {
				const revision = statedOf(draft.revisions, address);
				return revision === undefined ? [] : [[address, revision]];
			}),
		),
	};
}

/** Whether the words of a place were published nowhere in its document. */
function isUnpublished({ address, words }: PublishedPlace, { entries, statements }: AddressState): boolean {
	const { document } = splitAddress(address);
	for (const id of entries.documents()) {
		if (id !== document && statedOf(statements.aliases, id) !== document) continue;
		for (const entry of entries.of(id).values()) if (isSameWords(entry, words)) return false;
	}
	return true;
}

/**
 * The address for what was inserted where a place stands: the number before it with `_1`. Null for what is numbered by what
 * is printed, or was inserted itself.
 */
function insertionBefore(place: PublishedPlace, { places, entries, statements }: AddressState): Address | null {
	const match = /^(?<prefix>.*[#-][a-z]?)(?<number>\d+)$/u.exec(place.address)?.groups;
	if (match === undefined || !place.isCounted) return null;
	const { prefix, number } = match as { prefix: string; number: string };
	let before = Number(number) - 1;
	while (before > 0 && !places.has(`${prefix}${before}`)) before -= 1;
	for (let count = 1; ; count += 1) {
		const inserted = `${prefix}${before}_${count}`;
		const isFree = !places.has(inserted) && !entries.has(inserted) && !Object.hasOwn(statements.tombstones, inserted);
		if (isFree) return inserted;
	}
}
