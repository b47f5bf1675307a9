import { type Address, type AddressStatements, splitAddress } from '../model/address.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type AddressState, quotes } from './find-broken.ts';
import { resolveAddress } from './resolve-address.ts';
import { recordedWords } from './similarity.ts';

/** Something wrong with what editors stated about addresses. */
export interface StatementFault {
	/** Field and key of the statement. */
	field: keyof AddressStatements;
	/** The address that it is about. */
	address: Address;
	/** What is wrong, in a sentence. */
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
export function checkStatements(
	{ places, statements, waiting }: AddressState,
	published: ReadonlyMap<Address, readonly LedgerEntry[]>,
): StatementFault[] {
	const { aliases, tombstones, revisions, insertions } = statements;
	const exists = (address: Address) => places.has(address) || waiting.has(splitAddress(address).document);
	const faults: StatementFault[] = [];
	for (const address of Object.keys(aliases)) {
		const at = (reason: string, actual: string, expected: string) =>
			faults.push({ field: 'aliases', address, reason, actual, expected });
		checkIsPublished('aliases', address);
		checkIsGone('aliases', address);
		const resolution = resolveAddress(address, statements, exists);
		if (resolution.kind === 'circle') {
			at('the aliases lead in a circle', resolution.path.join(' → '), 'an address that exists');
		} else if (resolution.kind === 'lost') {
			at('the alias leads to what does not exist', resolution.address, 'an address that exists or was withdrawn');
		}
		if (Object.hasOwn(tombstones, address)) at('the address has both an alias and a tombstone', address, 'one of them');
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
		if (exists(address) || published.has(address)) continue;
		const expected = 'the locator of a paragraph or unnumbered section followed by _1, where one stands';
		const reason = 'what is said to be inserted does not stand there';
		faults.push({ field: 'insertions', address, reason, actual: 'nothing', expected });
	}
	return faults;

	function checkIsPublished(field: keyof AddressStatements, address: Address): void {
		if (published.has(address)) return;
		const reason = 'the address was never published';
		faults.push({ field, address, reason, actual: address, expected: 'an address of locators.json' });
	}

	function checkIsGone(field: keyof AddressStatements, address: Address): void {
		const place = places.get(address);
		if (place === undefined) return;
		const expected =
			splitAddress(address).locator === null
				? 'no document of this identifier'
				: 'the statement in the manifest of the document’s source, so that the locator is not given again';
		faults.push({ field, address, reason: 'the address still exists', actual: place.words.text, expected });
	}

	function checkIsQuoted(field: keyof AddressStatements, address: Address, words: string): void {
		const entries = published.get(address);
		if (entries === undefined || entries.some((entry) => quotes(words, entry))) return;
		const expected = entries.map(recordedWords).join(' / ');
		faults.push({ field, address, reason: 'the words quoted were not published there', actual: words, expected });
	}
}
