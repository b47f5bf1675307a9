import { type Address, type AddressStatements, splitAddress, toAddress } from '../model/address.ts';
import { enclosingLocators } from '../model/identifier.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type AddressState, findBroken } from './find-broken.ts';
import { findWords } from './find-words.ts';
import { likestDocument } from './likest-document.ts';
import { type AddressableDocument, publishedPlaces } from './published-places.ts';
import { renumber } from './renumber.ts';
import { resolveAddress } from './resolve-address.ts';
import { settleNumbering } from './settle-numbering.ts';
import { isSameWords, recordedWords } from './similarity.ts';

/** Why, as a suggestion says it; an editor may know more. */
const reasons = {
	document: '文献集中已无这篇文献',
	words: '整理后的文本中已无这些文字',
};

/** What suggestions are made from. */
export interface SuggestionInput extends Omit<AddressState, 'places'> {
	/** The documents. */
	documents: readonly AddressableDocument[];
	/** Day that tombstones are to bear (YYYY-MM-DD). */
	today: string;
}

/**
 * Statements with which every broken address is kept: those that stand, and what an editor could add. It is a guess, by
 * where the words stand now, and an editor should read it.
 *
 * 1. A missing document has the name of the one that has most of its words, or was withdrawn.
 * 2. The numbering is settled as `settleNumbering` says, so that most locators keep their words.
 * 3. What is still broken moved to where its words are found (`findWords`), or was withdrawn.
 */
export function suggestStatements(input: SuggestionInput): AddressStatements {
	const draft = structuredClone(input.statements);
	nameMissingDocuments(input, draft);
	const concerned = concernedDocuments(input, draft);
	const documents = input.documents.filter(({ id }) => concerned.has(id));
	const entries = new Map([...input.entries].filter(([address]) => concerned.has(splitAddress(address).document)));
	const stateWith = (statements: AddressStatements): AddressState => ({
		entries,
		places: publishedPlaces(documents.map((document) => renumber(document, statements))),
		statements,
		waiting: new Set([...input.waiting, ...input.documents.map(({ id }) => id).filter((id) => !concerned.has(id))]),
	});
	const retired = settleNumbering(draft, stateWith);
	const settled = stateWith(retired.statements);
	// What was retired later may have taken away the place of something inserted before.
	const isStated = (address: Address) => input.statements.insertions.includes(address);
	draft.insertions = draft.insertions.filter((address) => isStated(address) || settled.places.has(address));
	const everywhere = publishedPlaces(input.documents.filter(({ id }) => !concerned.has(id)));
	const unsettled = { ...settled, statements: draft };
	for (const broken of findBroken(unsettled)) {
		const at = statementAddress(broken.address, draft, entries);
		const kept = keptBy(broken.address, broken.entry, unsettled);
		if (kept === 'alias' && !retired.addresses.has(at)) continue;
		const found = findWords(broken, settled, everywhere);
		if (kept === 'tombstone' && found === null && !retired.addresses.has(at)) continue;
		delete draft.aliases[at];
		delete draft.tombstones[at];
		if (found !== null && found.address !== at) draft.aliases[at] = found.address;
		else draft.tombstones[at] = { words: recordedWords(broken.entry), reason: reasons.words, date: input.today };
	}
	return draft;
}

function nameMissingDocuments({ entries, documents, waiting, today }: SuggestionInput, draft: AddressStatements): void {
	const present = new Set([...documents.map(({ id }) => id), ...waiting]);
	for (const [address, entry] of entries) {
		const { document, locator } = splitAddress(address);
		if (locator !== null || present.has(document)) continue;
		const exists = (each: Address) => present.has(splitAddress(each).document);
		const { kind } = resolveAddress(address, draft, exists);
		if (kind === 'found' || kind === 'withdrawn') continue;
		const target = likestDocument(document, entries, documents);
		delete draft.aliases[document];
		if (target !== null) draft.aliases[document] = target;
		else draft.tombstones[document] = { words: recordedWords(entry), reason: reasons.document, date: today };
	}
}

/** Documents with broken addresses, those to which these lead, and all whose names lead there. */
function concernedDocuments(input: SuggestionInput, draft: AddressStatements): Set<string> {
	const state = { ...input, statements: draft, places: publishedPlaces(input.documents) };
	const concerned = new Set<string>();
	for (const { address, leadsTo } of findBroken(state)) {
		concerned.add(splitAddress(address).document);
		const end = leadsTo?.address ?? lostAddress(address, state);
		concerned.add(splitAddress(end).document);
	}
	for (const [from, to] of Object.entries(draft.aliases)) {
		if (concerned.has(splitAddress(to).document)) concerned.add(splitAddress(from).document);
	}
	return concerned;
}

/** Where the way of an address ends that leads nowhere. */
function lostAddress(address: Address, { places, statements, waiting }: AddressState): Address {
	const exists = (each: Address) => places.has(each) || waiting.has(splitAddress(each).document);
	const resolution = resolveAddress(address, statements, exists);
	return resolution.kind === 'lost' ? resolution.address : address;
}

/**
 * The address about which something must be stated: the published one or, where its document only has another name now, the
 * one that it has there, so that the numbering of that document respects it.
 */
function statementAddress(
	address: Address,
	{ aliases, tombstones }: AddressStatements,
	entries: ReadonlyMap<Address, LedgerEntry>,
): Address {
	const { document, locator } = splitAddress(address);
	if (locator === null) return address;
	const inside = [address, ...enclosingLocators(locator).map((each) => toAddress(document, each))];
	if (inside.some((each) => Object.hasOwn(aliases, each) || Object.hasOwn(tombstones, each))) return address;
	let name = document;
	for (let next = aliases[name]; next !== undefined && !entries.has(next); next = aliases[name]) {
		if (splitAddress(next).locator !== null || next === document) return address;
		name = next;
	}
	return toAddress(name, locator);
}

/** What of the statements so far keeps an address; null where nothing does. */
function keptBy(
	address: Address,
	entry: LedgerEntry,
	{ places, statements, waiting }: AddressState,
): 'alias' | 'tombstone' | null {
	const exists = (each: Address) => places.has(each) || waiting.has(splitAddress(each).document);
	const resolution = resolveAddress(address, statements, exists);
	if (resolution.kind === 'withdrawn') return 'tombstone';
	if (resolution.kind !== 'found') return null;
	const place = places.get(resolution.address);
	return place === undefined || isSameWords(entry, place.words) ? 'alias' : null;
}
