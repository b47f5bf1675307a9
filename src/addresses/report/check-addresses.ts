import { type Address, type AddressStatements, splitAddress, statedOf } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { enclosingLocators } from '../../model/identifier.ts';
import type { Ledger } from '../../model/ledger.ts';
import { type AddressState, addressState, byIdentifier } from '../address-state.ts';
import { brokenOf, type CheckedGroup, checkGroups } from '../check-groups.ts';
import type { StatementFault } from '../check-statements.ts';
import type { BrokenAddress } from '../find-broken.ts';
import type { AddressableDocument } from '../published-places.ts';
import { recordedWords } from '../similarity.ts';
import { suggestStatements } from '../suggest/suggest-statements.ts';
import { brokenWords } from '../words.ts';
import { type StatementFile, StatementFiles } from './statement-files.ts';

/** How many code points of present words a diagnostic shows. */
const shownLength = 40;

/** What a collection's addresses are checked with. */
export interface AddressesInput {
	/** Every address ever published. */
	ledger: Ledger;
	/** The documents as they are now. */
	documents: readonly AddressableDocument[];
	/** What editors state, by file. */
	files: readonly StatementFile[];
	/** Documents that wait for their source to be mended. */
	waiting: ReadonlySet<string>;
	/** The day that suggested tombstones are to bear (YYYY-MM-DD). */
	today: string;
}

/** What there is to say of a collection's addresses. */
export interface AddressReport {
	/** An error for each broken address and each fault of a statement. */
	diagnostics: Diagnostic[];
	/** YAML with which every broken address would be kept, by file; empty where none is broken. */
	advice: string;
}

/** Holds the promise that a published address is kept: it resolves, and stands for the same words. */
export function checkAddresses({
	ledger,
	documents,
	files: own,
	waiting,
	today,
}: AddressesInput): AddressReport & { state: AddressState } {
	const files = new StatementFiles(own);
	const { statements } = files;
	const state = addressState({ ledger, documents: byIdentifier(documents), statements, waiting });
	const { diagnostics, advice } = reportAddresses(state, checkGroups(state), files, today);
	return { state, diagnostics: [...files.diagnostics, ...diagnostics], advice };
}

/**
 * Says what is wrong with the addresses of groups, and what to write. Suggestions are made only where something broke.
 * @param files in which the statements stand that the groups were checked with.
 * @param today the day that suggested tombstones are to bear (YYYY-MM-DD).
 */
export function reportAddresses(
	state: AddressState,
	groups: readonly CheckedGroup[],
	files: StatementFiles,
	today: string,
): AddressReport {
	const faults = groups.flatMap((each) => each.faults.map((fault) => faultDiagnostic(fault, files)));
	const broken = brokenOf(groups, state);
	if (broken.length === 0) return { diagnostics: faults, advice: '' };
	const wanted = suggestStatements(state, broken, today);
	const suggestion = createSuggestion(wanted, files);
	return {
		diagnostics: [...faults, ...broken.map((each) => brokenDiagnostic(each, suggestion(each.address)))],
		advice: files.describe(wanted),
	};
}

function faultDiagnostic({ field, address, ...words }: StatementFault, files: StatementFiles): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'address-statement',
		file: files.stating(field, address),
		place: `${field}.${address}`,
		...words,
	};
}

function brokenDiagnostic({ address, entry, leadsTo }: BrokenAddress, suggestion: string): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'address',
		reason: leadsTo === null ? brokenWords.lost : brokenWords.other,
		file: 'locators.json',
		place: address,
		actual: leadsTo === null ? brokenWords.nothing : beginning(leadsTo.words.text),
		expected: brokenWords.expected(recordedWords(entry), suggestion),
	};
}

function beginning(words: string): string {
	const characters = [...words];
	return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : words;
}

/** Gives the suggested statement that keeps an address, on one line. */
function createSuggestion(
	{ aliases, tombstones, revisions, insertions }: AddressStatements,
	files: StatementFiles,
): (address: Address) => string {
	const insertionsOf = Map.groupBy(insertions, (address) => splitAddress(address).document);
	return (address) => {
		const { document, locator } = splitAddress(address);
		const names = [document, statedOf(aliases, document) ?? document];
		const around = locator === null ? [] : [locator, ...enclosingLocators(locator)];
		const places = [...around.flatMap((each) => names.map((name) => `${name}#${each}`)), document];
		for (const place of places) {
			const target = statedOf(aliases, place);
			if (target !== undefined) {
				return brokenWords.statement(files.owning(place, target), 'aliases', `{ ${place}: ${target} }`);
			}
			if (Object.hasOwn(tombstones, place)) {
				return brokenWords.statement(files.owning(place), 'tombstones', `{ ${place}: … }`);
			}
			if (Object.hasOwn(revisions, place)) {
				return brokenWords.statement(files.owning(place), 'revisions', `{ ${place}: … }`);
			}
		}
		const inserted = [...new Set(names)].flatMap((name) => insertionsOf.get(name) ?? []);
		if (inserted.length === 0) return brokenWords.followsOthers;
		return brokenWords.statement(files.owning(document), 'insertions', `[${inserted.join(', ')}]`);
	};
}
