import {
	type Address,
	type AddressStatements,
	splitAddress,
	statedOf,
	statementFields,
	toAddress,
} from '../../model/address.ts';
import { enclosingLocators } from '../../model/identifier.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { type AddressState, follow } from '../address-state.ts';
import { documentGroups, documentsOf, joinStatements } from '../document-groups.ts';
import { type BrokenAddress, findBroken } from '../find-broken.ts';
import { publishedPlaces } from '../published-places.ts';
import { isSameWords, prepareWords, recordedWords, type Words } from '../similarity.ts';
import { suggestedReasons } from '../words.ts';
import { createWordFinder, findWords, type WordFinder } from './find-words.ts';
import { createDocumentFinder } from './likest-document.ts';
import { renumber } from './renumber.ts';
import { type SettledNumbering, settleNumbering } from './settle-numbering.ts';

/**
 * Statements with which every broken address is kept: those that stand, and what an editor could add. It is a guess, by
 * where the words stand now, and an editor should read it.
 *
 * 1. A missing document has the name of the one that has most of its words, or was withdrawn.
 * 2. Only groups of documents in which something broke are looked at.
 * 3. The numbering of each is settled as `settleNumbering` says, so that most locators keep their words.
 * 4. What is still broken then moved to where its words are found (`findWords`), or was withdrawn.
 *
 * @param broken what `findBroken` gives for the state.
 * @param today the day that tombstones are to bear (YYYY-MM-DD).
 */
export function suggestStatements(
	state: AddressState,
	broken: readonly BrokenAddress[],
	today: string,
): AddressStatements {
	const named = { ...state, statements: nameMissingDocuments(state, broken, today) };
	const concerned = new Set(broken.map(({ address }) => splitAddress(address).document));
	const groups = documentGroups(named);
	const settled = new Map(
		groups
			.filter((group) => [...documentsOf(group)].some((document) => concerned.has(document)))
			.map((group) => [group, settleNumbering(group.statements, renumbering(group))]),
	);
	// Words may have moved from one group to another, so the numbering of all is settled before any are looked for.
	const renumbered = [...settled.values()].flatMap((each) =>
		[...each.settled.documents.keys()].map((id) => [id, each.settled.places.of(id)] as const),
	);
	const places = state.places.with(new Map(renumbered));
	const elsewhere = createWordFinder({ ...state, places });
	const suggested = groups.map((group) => {
		const own = settled.get(group);
		return own === undefined ? group.statements : accountForWords({ ...own, places }, elsewhere, today);
	});
	return standingFirst(joinStatements(suggested), named.statements);
}

/** Statements in the order of those that stood before, then in their own. */
function standingFirst(statements: AddressStatements, before: AddressStatements): AddressStatements {
	const insertions = new Set(statements.insertions);
	const sorted = joinStatements([
		{ ...before, insertions: before.insertions.filter((address) => insertions.delete(address)) },
		{ ...statements, insertions: [...insertions] },
	]);
	for (const field of statementFields) {
		for (const address of Object.keys(sorted[field])) {
			if (!Object.hasOwn(statements[field], address)) delete sorted[field][address];
		}
	}
	return sorted;
}

/** The statements that stand, and what became of each document that neither exists nor is accounted for. */
function nameMissingDocuments(state: AddressState, broken: readonly BrokenAddress[], today: string): AddressStatements {
	const draft = structuredClone(state.statements);
	const missing = broken.filter(({ address, leadsTo }) => leadsTo === null && splitAddress(address).locator === null);
	if (missing.length === 0) return draft;
	const likestDocument = createDocumentFinder(state);
	for (const { address: document, entry } of missing) {
		// What a document before it was named may lead on to one that exists.
		const { kind } = follow(document, { ...state, statements: draft });
		if (kind === 'found' || kind === 'withdrawn') continue;
		const target = likestDocument(document);
		delete draft.aliases[document];
		if (target !== null) draft.aliases[document] = target;
		else
			draft.tombstones[document] = { words: recordedWords(entry), reason: suggestedReasons.documentGone, date: today };
	}
	return draft;
}

/** Gives a group of documents the numbering that statements give. Words are made ready once, however often they are numbered. */
function renumbering(group: AddressState): (statements: AddressStatements) => AddressState {
	const prepared = new Map<string, Words>();
	const prepare = (text: string) => {
		const words = prepared.get(text) ?? prepareWords(text);
		prepared.set(text, words);
		return words;
	};
	return (statements) => {
		const numbered = [...group.documents].map(
			([id, read]) => [id, publishedPlaces(renumber(read(), statements), prepare)] as const,
		);
		return { ...group, statements, places: group.places.with(new Map(numbered)) };
	};
}

/** A group's draft with an alias or tombstone for every address that its numbering alone does not keep. */
function accountForWords(
	{ draft, settled, retired, places }: SettledNumbering & Pick<AddressState, 'places'>,
	elsewhere: WordFinder,
	today: string,
): AddressStatements {
	const group = { ...settled, places };
	const unsettled = { ...group, statements: draft };
	const stated = new Map<Address, Address | null>();
	for (const { address, entry, leadsTo } of findBroken(unsettled)) {
		const shared = statementAddress(address, draft, group.entries);
		const kept = keptBy(address, entry, unsettled);
		if (kept === 'alias' && !retired.has(shared)) continue;
		const target = findWords({ address, entry, leadsTo }, group, elsewhere)?.address ?? null;
		if (kept === 'tombstone' && target === null && !retired.has(shared)) continue;
		// Two documents that became one may have had other words under one locator: then each name has its own statement.
		const at = stated.has(shared) && stated.get(shared) !== target ? address : shared;
		stated.set(at, target);
		delete draft.aliases[at];
		delete draft.tombstones[at];
		if (target !== null && target !== at) draft.aliases[at] = target;
		else draft.tombstones[at] = { words: recordedWords(entry), reason: suggestedReasons.wordsGone, date: today };
	}
	return draft;
}

/**
 * The address about which something must be stated: the published one or, where its document only has another name now, the
 * one that it has there, so that the numbering of that document respects it.
 */
function statementAddress(
	address: Address,
	{ aliases, tombstones }: AddressStatements,
	entries: AddressState['entries'],
): Address {
	const { document, locator } = splitAddress(address);
	if (locator === null) return address;
	const inside = [address, ...enclosingLocators(locator).map((each) => toAddress(document, each))];
	if (inside.some((each) => Object.hasOwn(aliases, each) || Object.hasOwn(tombstones, each))) return address;
	let name = document;
	for (let next = statedOf(aliases, name); next !== undefined && !entries.has(next); next = statedOf(aliases, name)) {
		if (splitAddress(next).locator !== null || next === document) return address;
		name = next;
	}
	return toAddress(name, locator);
}

/** What of the statements so far keeps an address; null where nothing does. */
function keptBy(address: Address, entry: LedgerEntry, state: AddressState): 'alias' | 'tombstone' | null {
	const resolution = follow(address, state);
	if (resolution.kind === 'withdrawn') return 'tombstone';
	if (resolution.kind !== 'found') return null;
	const place = state.places.get(resolution.address);
	return place === undefined || isSameWords(entry, place.words) ? 'alias' : null;
}
