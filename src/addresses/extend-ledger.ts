import { splitAddress } from '../model/address.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { AddressState } from './address-state.ts';
import { brokenOf, type CheckedGroup } from './check-groups.ts';
import { documentsOf } from './document-groups.ts';
import { isRevised } from './find-broken.ts';
import { placeName } from './published-places.ts';
import { isSameWords, recordWords } from './similarity.ts';

/**
 * The ledger with what is published now and stands in it not yet, added at the end of each document. Nothing that stands
 * in it is changed or removed.
 *
 * 1. A document some of whose published addresses are not kept gets nothing new: an editor must first say what became of
 *    them, and that can change the locators of the rest. While a whole document is missing, a new one may be that document
 *    under another name, and gets nothing either.
 * 2. Words that an editor revised are added again under their locator.
 * 3. To a ledger so extended there is nothing to add.
 */
export function extendLedger(state: AddressState, groups: readonly CheckedGroup[]): Ledger {
	const broken = brokenOf(groups, state);
	const unsettled = new Set(
		broken.flatMap(({ address, leadsTo }) =>
			[address, ...(leadsTo === null ? [] : [leadsTo.address])].map((each) => splitAddress(each).document),
		),
	);
	const isOneMissing = broken.some(
		({ address, leadsTo }) => leadsTo === null && splitAddress(address).locator === null,
	);
	const known = new Set(groups.filter(({ isKnown }) => isKnown).flatMap(({ group }) => [...documentsOf(group)]));
	const extended = [...documentsOf(state)].sort().map((document): [string, LedgerEntry[]] => {
		const before = state.ledger.get(document) ?? [];
		const isHeldUp = unsettled.has(document) || (isOneMissing && before.length === 0);
		return [document, isHeldUp || known.has(document) ? [...before] : [...before, ...newEntries(document, state)]];
	});
	return Object.fromEntries(extended.filter(([, entries]) => entries.length > 0));
}

/** What the ledger does not have of a document: new addresses, and words that were revised. */
function newEntries(document: string, { entries, places, statements }: AddressState): LedgerEntry[] {
	const latest = entries.of(document);
	return [...places.of(document).values()].flatMap(({ address, words }): LedgerEntry[] => {
		const entry = latest.get(address);
		const isNew = entry === undefined || (isRevised(address, entry, statements) && !isSameWords(entry, words));
		return isNew ? [recordWords(placeName(address), words.text)] : [];
	});
}

/** The ledger as text, one address a line, so that what is added to it is an added line. */
export function formatLedger(ledger: Ledger): string {
	const documents = Object.entries(ledger).map(([document, entries]) => {
		const lines = entries.map((entry) => `\n\t\t${JSON.stringify(entry)}`).join(',');
		return `\n\t${JSON.stringify(document)}: [${lines}\n\t]`;
	});
	return `{${documents.join(',')}\n}\n`;
}
