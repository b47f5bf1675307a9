import { type Address, type AddressStatements, splitAddress, statedOf } from '../../model/address.ts';
import { enclosingLocators } from '../../model/identifier.ts';
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

/** A published address that stands for words of another place. */
type Astray = Pick<BrokenAddress, 'entry'> & { leadsTo: PublishedPlace };

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

/**
 * Adds revisions for places that are the same in other words, and gives the addresses that stand for words of another place,
 * as far as they can be settled at once: revisions move no locator, and what is settled in one section moves none in another,
 * so only those are left for the next look that the ones before them may move.
 */
function reviseAndFindAstray(state: AddressState, revisions: AddressStatements['revisions']): Astray[] {
	const broken = findBroken({ ...state, statements: { ...state.statements, revisions } });
	const unsettled = new Set(broken.map(({ address }) => address));
	const astray: Astray[] = [];
	const moved = new Set<string>();
	for (const { address, entry, leadsTo } of broken) {
		if (leadsTo === null || !isOwn(address, leadsTo, state)) continue;
		// Words that have moved on are told by where the others stand, so all before them must be settled.
		if (astray.length > 0 && isSameWords(entry, leadsTo.words)) break;
		const counted = countings(leadsTo);
		if (counted.some((each) => moved.has(each))) continue;
		if (isSamePlace(address, entry, leadsTo)) {
			const reason = splitAddress(address).locator === null ? suggestedReasons.title : suggestedReasons.words;
			revisions[address] = { words: recordedWords(entry), reason };
			unsettled.delete(address);
		} else {
			astray.push({ entry, leadsTo });
			moved.add(counted[0]);
		}
	}
	return astray;

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
 * What decides on the locator of a place, by name: the counting of paragraphs or sections in the section that holds it, first,
 * and of the sections in those around that.
 */
function countings({ address, kind }: PublishedPlace): [string, ...string[]] {
	const { document, locator } = splitAddress(address);
	if (locator === null) return [document];
	// A lead is counted with its paragraph. What no section holds stands in the document itself.
	const [own = '', ...around] = [...enclosingLocators(locator).slice(kind === 'lead' ? 1 : 0), ''];
	const sections = around.map((each) => `${document}#${each} sections`);
	return [`${document}#${own} ${kind === 'section' ? 'sections' : 'paragraphs'}`, ...sections];
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
