import { type Address, type AddressStatements, splitAddress, statedOf } from '../../model/address.ts';
import type { AddressState } from '../address-state.ts';
import { type BrokenAddress, findBroken } from '../find-broken.ts';
import { bareText } from '../fingerprint.ts';
import type { PublishedPlace } from '../published-places.ts';
import { isSameWords, recordedWords, wordsKey } from '../similarity.ts';
import { suggestedReasons } from '../words.ts';

/** Of two texts that begin with so many equal code points, one is the other cut or grown. */
const sameBeginning = 10;

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
	// Each step takes one locator out of the way for good; a numbering that never came to rest would be a fault here.
	for (let steps = 4 * ([...settled.entries].length + 1); steps > 0; steps -= 1) {
		const astray = reviseUntilAstray(settled, draft.revisions);
		if (astray === null) break;
		const { entry, leadsTo } = astray;
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
		settled = stateWith(withRetired());
	}
	// What was retired later may have taken away the place of something inserted before.
	const standing = new Set(stated.insertions);
	draft.insertions = draft.insertions.filter((address) => standing.has(address) || settled.places.has(address));
	return { draft, settled, retired };
}

/**
 * Adds revisions for places that are the same in other words, up to the first address that stands for words of another
 * place; null where there is none. Revisions move no locator, so one look at the numbering serves for all of them.
 */
function reviseUntilAstray(
	state: AddressState,
	revisions: AddressStatements['revisions'],
): (BrokenAddress & { leadsTo: PublishedPlace }) | null {
	const broken = findBroken({ ...state, statements: { ...state.statements, revisions } });
	const unsettled = new Set(broken.map(({ address }) => address));
	for (const { address, entry, leadsTo } of broken) {
		if (leadsTo === null || !isOwn(address, leadsTo, state)) continue;
		if (!isSamePlace(address, entry, leadsTo)) return { address, entry, leadsTo };
		const reason = splitAddress(address).locator === null ? suggestedReasons.title : suggestedReasons.words;
		revisions[address] = { words: recordedWords(entry), reason };
		unsettled.delete(address);
	}
	return null;

	function isSamePlace(address: Address, entry: BrokenAddress['entry'], leadsTo: PublishedPlace): boolean {
		const { document, locator } = splitAddress(address);
		if (locator === null) return true;
		if (leadsTo.kind === 'lead') return !unsettled.has(address.replace(/-lead$/u, ''));
		if (leadsTo.kind === 'section') {
			const inside = [...state.entries.of(document).keys()].filter((each) => each.startsWith(`${address}-`));
			return inside.length > 0 && inside.filter((each) => !unsettled.has(each)).length * 2 > inside.length;
		}
		const key = wordsKey(entry);
		const stands = [...state.places.of(document).values()].some(({ words }) => wordsKey(words) === key);
		return !stands && beginningOf(entry[1]) === beginningOf(leadsTo.words.text);
	}
}

/**
 * Whether a broken address stands for other words in its own document, perhaps under the name that this has now, and not in
 * one that was published itself and in which its document went up.
 */
function isOwn(address: Address, leadsTo: PublishedPlace, { ledger }: AddressState): boolean {
	return leadsTo.address === address || !ledger.has(splitAddress(leadsTo.address).document);
}

function beginningOf(words: string): string {
	return [...bareText(words)].slice(0, sameBeginning).join('');
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
