import { type Address, type AddressStatements, splitAddress, statedOf } from '../model/address.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type AddressState, exists, follow } from './address-state.ts';
import { quotes } from './find-broken.ts';
import { entryAddress } from './published-places.ts';
import { recordedWords } from './similarity.ts';
import { faultWords } from './words.ts';

/** Something wrong with what editors stated about addresses. */
export interface StatementFault {
	/** Field and key of the statement. */
	field: keyof AddressStatements;
	/** The address that it is about. */
	address: Address;
	/** What is wrong, in a sentence of the interface's language. */
	reason: string;
	/** What was found. */
	actual: string;
	/** What was expected. */
	expected: string;
}

/**
 * Holds statements against the ledger and against what exists.
 *
 * 1. Only published addresses have aliases, tombstones and revisions.
 * 2. An alias ends, if need be through others, at a place that exists or that was withdrawn; never in a circle.
 * 3. What has an alias or a tombstone exists no more, and has not both.
 * 4. A tombstone and a revision quote words that were published under the address.
 * 5. What was inserted exists, or did once.
 */
export function checkStatements(state: AddressState): StatementFault[] {
	const { aliases, tombstones, revisions, insertions } = state.statements;
	const published = publishedEntries(state);
	const faults: StatementFault[] = [];
	for (const address of Object.keys(aliases)) {
		const at = (words: { reason: string; expected: string }, actual: string) =>
			faults.push({ field: 'aliases', address, ...words, actual });
		checkIsPublished('aliases', address);
		checkIsGone('aliases', address);
		const resolution = follow(address, state);
		if (resolution.kind === 'circle') at(faultWords.circle, resolution.path.join(' → '));
		else if (resolution.kind === 'lost') at(faultWords.leadsNowhere, resolution.address);
		if (Object.hasOwn(tombstones, address)) at(faultWords.both, address);
	}
	for (const [address, { words }] of Object.entries(tombstones)) {
		checkIsPublished('tombstones', address);
		checkIsGone('tombstones', address);
		checkIsQuoted('tombstones', address, words);
	}
	for (const [address, { words }] of Object.entries(revisions)) {
		checkIsPublished('revisions', address);
		checkIsQuoted('revisions', address, words);
	}
	for (const address of insertions) {
		if (exists(address, state) || published.has(address)) continue;
		faults.push({ field: 'insertions', address, ...faultWords.notInserted });
	}
	return faults;

	function checkIsPublished(field: keyof AddressStatements, address: Address): void {
		if (!published.has(address)) faults.push({ field, address, ...faultWords.neverPublished, actual: address });
	}

	function checkIsGone(field: keyof AddressStatements, address: Address): void {
		const place = state.places.get(address);
		if (place === undefined) return;
		const words = splitAddress(address).locator === null ? faultWords.documentExists : faultWords.placeExists;
		faults.push({ field, address, ...words, actual: place.words.text });
	}

	function checkIsQuoted(field: keyof AddressStatements, address: Address, words: string): void {
		const entries = published.get(address);
		if (entries === undefined || entries.some((entry) => quotes(words, entry))) return;
		const expected = entries.map(recordedWords).join(' / ');
		faults.push({ field, address, reason: faultWords.notQuoted, actual: words, expected });
	}
}

/**
 * Every entry of each address ever published; an address of a document that has another name now counts under that name as
 * well.
 */
function publishedEntries({ ledger, statements }: AddressState): Map<Address, LedgerEntry[]> {
	const published = new Map<Address, LedgerEntry[]>();
	for (const [document, entries] of ledger) {
		for (const name of namesOf(document, statements.aliases)) {
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
		name = statedOf(aliases, name);
	}
	return names;
}
