import { type Address, type AddressStatements, splitAddress } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { enclosingLocators } from '../model/identifier.ts';
import type { Ledger } from '../model/ledger.ts';
import { checkStatements } from './check-statements.ts';
import { type AddressState, type BrokenAddress, findBroken } from './find-broken.ts';
import { type AddressableDocument, latestEntries, publishedEntries, publishedPlaces } from './published-places.ts';
import { recordedWords } from './similarity.ts';
import { describeStatements, fileFor, fileStating, mergeStatements, type StatementFile } from './statement-files.ts';
import { suggestStatements } from './suggest-statements.ts';

/** How many code points of present words a diagnostic shows. */
const shownLength = 40;

/** What stands above the advice. */
export const howToKeep =
	'Published addresses must be kept. Say what became of their words, in these fields of these files; a guess, to be read:';

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
	/** Today (YYYY-MM-DD), for suggested tombstones. */
	today: string;
}

/** What there is to say of a collection's addresses. */
export interface AddressReport {
	/** Addresses, what they stand for and what is stated of them, for whoever goes on with them. */
	state: AddressState;
	/** Published addresses that are not kept. */
	broken: BrokenAddress[];
	/** An error for each broken address and each fault of a statement. */
	diagnostics: Diagnostic[];
	/** YAML with which every broken address would be kept, by file; empty where none is broken. */
	advice: string;
}

/** Holds the promise that a published address is kept: it resolves, and stands for the same words. */
export function checkAddresses({ ledger, documents, files, waiting, today }: AddressesInput): AddressReport {
	const { statements, diagnostics } = mergeStatements(files);
	const entries = latestEntries(ledger);
	const state: AddressState = { entries, places: publishedPlaces(documents), statements, waiting };
	const faults = checkStatements(state, publishedEntries(ledger, statements)).map(
		({ field, address, reason, actual, expected }): Diagnostic => ({
			severity: 'error',
			ruleId: 'address-statement',
			reason,
			file: fileStating(files, field, address),
			place: `${field}.${address}`,
			actual,
			expected,
		}),
	);
	const broken = findBroken(state);
	if (broken.length === 0) return { state, broken, diagnostics: [...diagnostics, ...faults], advice: '' };
	const wanted = suggestStatements({ entries, documents, statements, waiting, today });
	return {
		state,
		broken,
		diagnostics: [...diagnostics, ...faults, ...broken.map((each) => toDiagnostic(each, wanted, files))],
		advice: describeStatements(files, statements, wanted),
	};
}

function toDiagnostic(
	{ address, entry, leadsTo }: BrokenAddress,
	wanted: AddressStatements,
	files: readonly StatementFile[],
): Diagnostic {
	const now = [...(leadsTo?.words.text ?? '')];
	return {
		severity: 'error',
		ruleId: 'address',
		reason: `a published address ${leadsTo === null ? 'leads nowhere' : 'stands for other words'}`,
		file: 'locators.json',
		place: address,
		actual:
			leadsTo === null ? 'nothing' : `${now.slice(0, shownLength).join('')}${now.length > shownLength ? '…' : ''}`,
		expected: `“${recordedWords(entry)}”, or what became of it${suggestionFor(address, wanted, files)}`,
	};
}

/** The suggested statement that keeps one address, on one line. */
function suggestionFor(address: Address, wanted: AddressStatements, files: readonly StatementFile[]): string {
	const { document, locator } = splitAddress(address);
	const names = [document, wanted.aliases[document] ?? document];
	const around = locator === null ? [] : [locator, ...enclosingLocators(locator)];
	const places = [...around.flatMap((each) => names.map((name) => `${name}#${each}`)), document];
	for (const place of places) {
		const target = wanted.aliases[place];
		if (target !== undefined) return `, in ${fileFor(files, place, target)} aliases: { ${place}: ${target} }`;
		if (wanted.tombstones[place] !== undefined) return `, in ${fileFor(files, place)} tombstones: { ${place}: … }`;
		if (wanted.revisions[place] !== undefined) return `, in ${fileFor(files, place)} revisions: { ${place}: … }`;
	}
	const inserted = wanted.insertions.filter((each) => names.includes(splitAddress(each).document));
	return inserted.length === 0
		? '; it stands again once the others are accounted for'
		: `, in ${fileFor(files, document)} insertions: [${inserted.join(', ')}]`;
}
