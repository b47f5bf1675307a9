import { hash } from 'node:crypto';
import { type AddressState, addressState } from '../../src/addresses/address-state.ts';
import { type CheckedGroup, checkGroups } from '../../src/addresses/check-groups.ts';
import { documentsOf } from '../../src/addresses/document-groups.ts';
import { extendLedger, formatLedger } from '../../src/addresses/extend-ledger.ts';
import type { AddressableDocument } from '../../src/addresses/published-places.ts';
import { StatementFiles } from '../../src/addresses/report/statement-files.ts';
import { ledgerFile, readAddresses } from '../../src/content/read-addresses.ts';
import type { DescribedSource } from '../../src/content/read-collection.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Memory } from './memory.ts';
import type { GeneratedFile } from './normalised-entry.ts';
import { waitingDocuments } from './waiting-documents.ts';

/** A collection as it was normalised, as far as its addresses go. */
export interface AddressedCollection {
	/** Where it stands. */
	contentFolder: string;
	/** Its sources. */
	sources: readonly DescribedSource[];
	/** Its documents by identifier: the hash of each, and the document itself, read only where its words must be known. */
	documents: ReadonlyMap<string, { sha256: string; read: () => AddressableDocument }>;
	/** Identifiers of the sources that could be normalised. */
	normalised: ReadonlySet<string>;
}

/** The addresses of a collection, held against what was ever published. */
export interface CollectionAddresses {
	/** What could not be read, and where two files speak of one address. */
	diagnostics: Diagnostic[];
	/** What there is to say of the groups of documents. */
	groups: readonly CheckedGroup[];
	/** What they were held against. */
	state: AddressState;
	/** What editors state, by file. */
	files: StatementFiles;
	/**
	 * The ledger's file with what is new; null where the ledger could not be read, which must not be written over, or where
	 * nothing was ever published.
	 */
	ledger: GeneratedFile | null;
}

/**
 * Holds a collection as it is normalised against the ledger of its content folder, and extends the ledger.
 * @param kept groups of documents that are known to be in order; others that turn out to be are added.
 */
export function collectionAddresses(
	{ contentFolder, sources, documents, normalised }: AddressedCollection,
	kept?: Memory<true>,
): CollectionAddresses {
	const stored = readAddresses(contentFolder, sources);
	const files = new StatementFiles(stored.files);
	const state = addressState({
		ledger: stored.ledger ?? {},
		documents: new Map([...documents].map(([id, { read }]) => [id, read])),
		statements: files.statements,
		waiting: waitingDocuments(contentFolder, normalised),
	});
	const diagnostics = [...stored.diagnostics, ...files.diagnostics];
	if (stored.ledger === null) return { diagnostics, groups: [], state, files, ledger: null };
	const keyOf = (group: AddressState, entriesOf: (document: string) => unknown) =>
		groupKey(group, (id) => documents.get(id)?.sha256, entriesOf);
	const groups = checkGroups(state, (group) => kept?.get(keyOf(group, (id) => group.ledger.get(id))) === true);
	const extended = extendLedger(state, groups);
	if (kept !== undefined) {
		for (const { group } of groups.filter((each) => isSettled(each, extended))) {
			kept.set(
				keyOf(group, (id) => extended[id]),
				true,
			);
		}
	}
	return { diagnostics, groups, state, files, ledger: Object.keys(extended).length === 0 ? null : fileOf(extended) };
}

function fileOf(ledger: Ledger): GeneratedFile {
	const text = formatLedger(ledger);
	return { path: ledgerFile, sha256: hash('sha256', text), text: () => text };
}

/** Whether all of a group is in order, and nothing of it waits to be added to the ledger. */
function isSettled({ group, broken, faults }: CheckedGroup, ledger: Ledger): boolean {
	return (
		broken.length === 0 && faults.length === 0 && [...group.documents.keys()].every((id) => Object.hasOwn(ledger, id))
	);
}

/** All that decides whether a group is in order: the text of its documents, what was published of them, what is stated. */
function groupKey(
	group: AddressState,
	hashOf: (document: string) => string | undefined,
	entriesOf: (document: string) => unknown,
): string {
	const documents = [...documentsOf(group)]
		.sort()
		.map((id) => [id, hashOf(id) ?? null, group.waiting.has(id), entriesOf(id) ?? null]);
	return hash('sha256', JSON.stringify([documents, group.statements]));
}
