import { type Address, type AddressStatements, splitAddress } from '../../model/address.ts';
import { enclosingLocators } from '../../model/identifier.ts';
import type { AddressState } from '../address-state.ts';
import { type BrokenAddress, findBroken } from '../find-broken.ts';
import { bareText } from '../fingerprint.ts';
import type { PublishedPlace } from '../published-places.ts';
import { isSameWords, recordedWords, wordsKey } from '../similarity.ts';
import { suggestedReasons } from '../words.ts';

/** Of two texts that begin with so many equal code points, one is the other cut or grown. */
const sameBeginning = 10;

/** A published address that stands for words of another place. */
export type Astray = Pick<BrokenAddress, 'entry'> & { leadsTo: PublishedPlace };

/**
 * Adds revisions for places that are the same in other words, and gives the addresses that stand for words of another place,
 * as far as they can be settled at once: revisions move no locator, and what is settled in one section moves none in another,
 * so only those are left for the next look that the ones before them may move.
 */
export function reviseAndFindAstray(state: AddressState, revisions: AddressStatements['revisions']): Astray[] {
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
