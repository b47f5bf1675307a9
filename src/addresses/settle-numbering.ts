import { type Address, type AddressStatements, splitAddress } from '../model/address.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type AddressState, type BrokenAddress, findBroken } from './find-broken.ts';
import { bareText } from './fingerprint.ts';
import type { PublishedPlace } from './published-places.ts';
import { isSameWords, recordedWords, wordsKey } from './similarity.ts';

/** Of two texts that begin with so many equal code points, one is the other cut or grown. */
const sameBeginning = 10;
/** Why words were put otherwise, as a suggestion says it. */
const reasons = { title: '题名已更改', words: '此处文字已改写' };

/** A numbering in which no locator stands for other words. */
export interface SettledNumbering {
	/** The statements that give it: those that were, those that were added, and a placeholder for every retired address. */
	statements: AddressStatements;
	/** Addresses that must not be given again; their words are still to be looked for. */
	addresses: Set<Address>;
}

/**
 * Settles, from the first locator with other words to the last, what became of the numbering; revisions and insertions are
 * added to `draft`.
 *
 * 1. The same place in other words is revised: a document with another title, a section in which most is as it was, a lead of
 *    a paragraph that is as it was, a paragraph that begins as it did.
 * 2. A paragraph or unnumbered section whose words were never published came in between, so that what follows keeps its
 *    locators.
 * 3. Else the locator is retired, because the words that stand there belong to another.
 */
export function settleNumbering(
	draft: AddressStatements,
	stateWith: (statements: AddressStatements) => AddressState,
): SettledNumbering {
	const statements = structuredClone(draft);
	const addresses = new Set<Address>();
	const most = 4 * (stateWith(statements).entries.size + 1);
	for (let step = 0; step < most; step += 1) {
		const state = stateWith(statements);
		const broken = findBroken(state);
		const first = broken.find((each) => isOwn(each, state));
		if (first?.leadsTo == null) break;
		const { address, entry, leadsTo } = first;
		if (isSamePlace(first, leadsTo, state, broken)) {
			const reason = splitAddress(address).locator === null ? reasons.title : reasons.words;
			statements.revisions[address] = { words: recordedWords(entry), reason };
			draft.revisions[address] = { words: recordedWords(entry), reason };
			continue;
		}
		const inserted = isUnpublished(leadsTo, state) ? insertionBefore(leadsTo, state) : null;
		if (inserted !== null) {
			statements.insertions.push(inserted);
			draft.insertions.push(inserted);
			continue;
		}
		addresses.add(leadsTo.address);
		statements.tombstones[leadsTo.address] = { words: recordedWords(entry), reason: reasons.words, date: '0000-01-01' };
	}
	return { statements, addresses };
}

/** Whether a broken address stands for other words in its own document, and not only in one that another name led to. */
function isOwn({ address, leadsTo }: BrokenAddress, { entries }: AddressState): boolean {
	return leadsTo !== null && (leadsTo.address === address || !entries.has(leadsTo.address));
}

function isSamePlace(
	{ address, entry }: BrokenAddress,
	leadsTo: PublishedPlace,
	{ entries, places }: AddressState,
	broken: readonly BrokenAddress[],
): boolean {
	const isBroken = new Set(broken.map((each) => each.address));
	const { document, locator } = splitAddress(address);
	if (locator === null) return true;
	if (leadsTo.kind === 'lead') return !isBroken.has(address.replace(/-lead$/u, ''));
	if (leadsTo.kind === 'section') {
		const inside = [...entries.keys()].filter((each) => each.startsWith(`${address}-`));
		return inside.length > 0 && inside.filter((each) => !isBroken.has(each)).length * 2 > inside.length;
	}
	const key = wordsKey(entry);
	const stands = [...places.values()].some(
		(place) => splitAddress(place.address).document === document && wordsKey(place.words) === key,
	);
	return !stands && begins(entry) === begins(['title', leadsTo.words.text]);
}

function begins([, words]: LedgerEntry): string {
	return [...bareText(words)].slice(0, sameBeginning).join('');
}

/** Whether the words of a place were published nowhere in its document. */
function isUnpublished({ address, words }: PublishedPlace, { entries, statements }: AddressState): boolean {
	const { document } = splitAddress(address);
	const isSameDocument = (id: string) => id === document || statements.aliases[id] === document;
	for (const [each, entry] of entries) {
		if (isSameDocument(splitAddress(each).document) && isSameWords(entry, words)) return false;
	}
	return true;
}

/**
 * The address for what was inserted where a place stands: the number before it with `_1`. Null for what is numbered by what
 * is printed, or was inserted itself.
 */
function insertionBefore(place: PublishedPlace, { places, entries, statements }: AddressState): Address | null {
	const match = /^(.*[#-][a-z]?)(\d+)$/u.exec(place.address);
	if (match === null || !place.isCounted) return null;
	const [, prefix = '', number = ''] = match;
	let before = Number(number) - 1;
	while (before > 0 && !places.has(`${prefix}${before}`)) before -= 1;
	for (let count = 1; ; count += 1) {
		const inserted = `${prefix}${before}_${count}`;
		const isFree = !places.has(inserted) && !entries.has(inserted) && statements.tombstones[inserted] === undefined;
		if (isFree) return inserted;
	}
}
