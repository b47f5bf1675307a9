import { type Address, type AddressStatements, splitAddress } from '../model/address.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { ByDocument } from './by-document.ts';
import { type AddressableDocument, latestEntries, type PublishedPlace, publishedPlaces } from './published-places.ts';
import { type Resolution, resolveAddress } from './resolve-address.ts';

/** What published addresses are held against: a whole collection, or some documents of it. */
export interface AddressState {
	/** Every address ever published, with all its entries, by document. */
	ledger: ReadonlyMap<string, readonly LedgerEntry[]>;
	/** The last entry of each address ever published. */
	entries: ByDocument<LedgerEntry>;
	/** The documents that exist, by identifier; each is read only where its words must be known. */
	documents: ReadonlyMap<string, () => AddressableDocument>;
	/** Every place that exists. Of some documents alone these are still the places of all. */
	places: ByDocument<PublishedPlace>;
	/** What editors stated. */
	statements: AddressStatements;
	/** Documents that wait for their source to be mended: nothing can be said of their addresses. */
	waiting: ReadonlySet<string>;
	/** The names under which the ledger has a document: its own and those that it had before, in the order of the ledger. */
	namesOf: (document: string) => readonly string[];
	/** The other documents of which some alias leads into a document. */
	namesLeadingTo: (document: string) => readonly string[];
}

/** The state of a collection. */
export function addressState({
	ledger,
	documents,
	statements,
	waiting,
}: { ledger: Ledger } & Pick<AddressState, 'documents' | 'statements' | 'waiting'>): AddressState {
	const published = new Map(Object.entries(ledger));
	let names: Map<string | null, string[]> | undefined;
	let leading: Map<string, string[]> | undefined;
	const state: AddressState = {
		ledger: published,
		entries: new ByDocument(
			new Map([...published].map(([document, entries]) => [document, () => latestEntries(document, entries)])),
		),
		documents,
		places: new ByDocument(new Map([...documents].map(([id, read]) => [id, () => publishedPlaces(read())]))),
		statements,
		waiting,
		namesOf: (document) => {
			names ??= Map.groupBy(published.keys(), (name) => nameNow(name, state));
			return names.get(document) ?? [];
		},
		namesLeadingTo: (document) => {
			leading ??= namesByTarget(state);
			return leading.get(document) ?? [];
		},
	};
	return state;
}

/** The identifier that a document has now; null where it was withdrawn or became part of another. */
function nameNow(name: string, state: AddressState): string | null {
	const resolution = follow(name, state);
	if (resolution.kind !== 'found') return null;
	const { document, locator } = splitAddress(resolution.address);
	return locator === null ? document : null;
}

/** By document the names of the others of which an alias, their own or one of a part of them, leads into it. */
function namesByTarget(state: AddressState): Map<string, string[]> {
	const byTarget = new Map<string, Set<string>>();
	for (const address of Object.keys(state.statements.aliases)) {
		const resolution = follow(address, state);
		if (resolution.kind !== 'found') continue;
		const name = splitAddress(address).document;
		const target = splitAddress(resolution.address).document;
		if (name !== target) byTarget.set(target, (byTarget.get(target) ?? new Set()).add(name));
	}
	return new Map([...byTarget].map(([target, own]) => [target, [...own]]));
}

/** Documents that are read already, by identifier. */
export function byIdentifier(documents: Iterable<AddressableDocument>): Map<string, () => AddressableDocument> {
	return new Map([...documents].map((document) => [document.id, () => document]));
}

/** Whether an address names what exists, or what must be taken to exist because it waits for its source. */
export function exists(address: Address, { places, waiting }: Pick<AddressState, 'places' | 'waiting'>): boolean {
	const { document, locator } = splitAddress(address);
	if (waiting.has(document)) return true;
	return locator === null ? places.hasDocument(document) : places.of(document).has(address);
}

/** Follows an address to where its words stand now. */
export function follow(address: Address, state: Pick<AddressState, 'places' | 'statements' | 'waiting'>): Resolution {
	return resolveAddress(address, state.statements, (each) => exists(each, state));
}
