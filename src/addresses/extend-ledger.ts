import { type AddressStatements, splitAddress } from '../model/address.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { type BrokenAddress, isRevised } from './find-broken.ts';
import { entryAddress, type PublishedPlace, placeName } from './published-places.ts';
import { isSameWords, recordWords } from './similarity.ts';

/**
 * The ledger with what is published now and stands in it not yet, added at the end of each document. Nothing that stands
 * in it is changed or removed.
 *
 * 1. A document some of whose published addresses are not kept gets nothing new: an editor must first say what became of
 *    them, and that can change the locators of the rest. While a whole document is missing, a new one may be that document
 *    under another name, and gets nothing either.
 * 2. Words that an editor revised are added again under their locator.
 */
export function extendLedger(
	ledger: Ledger,
	places: Iterable<PublishedPlace>,
	broken: readonly BrokenAddress[],
	statements: Pick<AddressStatements, 'revisions'>,
): Ledger {
	const unsettled = new Set(
		broken.flatMap(({ address, leadsTo }) =>
			[address, ...(leadsTo === null ? [] : [leadsTo.address])].map((each) => splitAddress(each).document),
		),
	);
	const isOneMissing = broken.some(
		({ address, leadsTo }) => leadsTo === null && splitAddress(address).locator === null,
	);
	const byDocument = Map.groupBy(places, ({ address }) => splitAddress(address).document);
	const documents = [...new Set([...Object.keys(ledger), ...byDocument.keys()])].sort();
	const extended = documents.map((document): [string, LedgerEntry[]] => {
		const before = ledger[document] ?? [];
		const latest = new Map(before.map((entry) => [entryAddress(document, entry), entry]));
		const isHeldUp = unsettled.has(document) || (isOneMissing && before.length === 0);
		const added = (isHeldUp ? [] : (byDocument.get(document) ?? [])).flatMap(({ address, words }): LedgerEntry[] => {
			const entry = latest.get(address);
			const isNew = entry === undefined;
			const isOther = entry !== undefined && isRevised(address, entry, statements) && !isSameWords(entry, words);
			return isNew || isOther ? [recordWords(placeName(address), words.text)] : [];
		});
		return [document, [...before, ...added]];
	});
	return Object.fromEntries(extended.filter(([, entries]) => entries.length > 0));
}

/** The ledger as text, one address a line, so that what is added to it is an added line. */
export function formatLedger(ledger: Ledger): string {
	const documents = Object.entries(ledger).map(([document, entries]) => {
		const lines = entries.map((entry) => `\n\t\t${JSON.stringify(entry)}`).join(',');
		return `\n\t${JSON.stringify(document)}: [${lines}\n\t]`;
	});
	return `{${documents.join(',')}\n}\n`;
}
