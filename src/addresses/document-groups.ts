import { type AddressStatements, noStatements, splitAddress, statementFields } from '../model/address.ts';
import type { AddressState } from './address-state.ts';

/**
 * A collection's documents in groups: those that aliases join, directly or through others, each group with what is stated of
 * its documents. What became of the addresses of a group is told by the group alone. Groups come in the order of the ledger,
 * then of the documents.
 */
export function documentGroups(state: AddressState): AddressState[] {
	const { aliases } = state.statements;
	const known = new Set([...state.ledger.keys(), ...state.documents.keys(), ...statedDocuments(state.statements)]);
	const groupOf = joinAll(known, aliases);
	const statements = splitStatements(state.statements, groupOf);
	return [...Map.groupBy(known, groupOf)].map(([group, documents]) => ({
		...state,
		ledger: subset(state.ledger, documents),
		entries: state.entries.only(documents),
		documents: subset(state.documents, documents),
		statements: statements.get(group) ?? noStatements,
	}));
}

/** Identifiers of a group's documents that were published or exist. */
export function documentsOf({ ledger, documents }: Pick<AddressState, 'ledger' | 'documents'>): Set<string> {
	return new Set([...ledger.keys(), ...documents.keys()]);
}

/** What several statements say together. */
export function joinStatements(parts: Iterable<AddressStatements>): AddressStatements {
	const joined = structuredClone(noStatements);
	for (const part of parts) {
		for (const field of statementFields) Object.assign(joined[field], part[field]);
		joined.insertions.push(...part.insertions);
	}
	return joined;
}

/** Every document of which something is stated, or to which an alias leads. */
function statedDocuments(statements: AddressStatements): string[] {
	const addresses = [
		...statementFields.flatMap((field) => Object.keys(statements[field])),
		...Object.values(statements.aliases),
		...statements.insertions,
	];
	return addresses.map((address) => splitAddress(address).document);
}

/** Joins documents between which aliases lead (union-find); gives the one that stands for a document's group. */
function joinAll(documents: Iterable<string>, aliases: AddressStatements['aliases']): (document: string) => string {
	const parents = new Map([...documents].map((document) => [document, document]));
	const rootOf = (document: string): string => {
		let root = document;
		for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
			root = parent;
		parents.set(document, root);
		return root;
	};
	for (const [from, to] of Object.entries(aliases)) {
		parents.set(rootOf(splitAddress(from).document), rootOf(splitAddress(to).document));
	}
	return rootOf;
}

/** What is stated of each group's addresses. */
function splitStatements(
	statements: AddressStatements,
	groupOf: (document: string) => string,
): Map<string, AddressStatements> {
	const parts = new Map<string, AddressStatements>();
	const partOf = (address: string) => {
		const group = groupOf(splitAddress(address).document);
		const part = parts.get(group) ?? structuredClone(noStatements);
		parts.set(group, part);
		return part;
	};
	for (const field of statementFields) {
		for (const [address, stated] of Object.entries(statements[field])) {
			Object.assign(partOf(address)[field], { [address]: stated });
		}
	}
	for (const address of statements.insertions) partOf(address).insertions.push(address);
	return parts;
}

function subset<Value>(values: ReadonlyMap<string, Value>, keys: Iterable<string>): Map<string, Value> {
	const found = new Map<string, Value>();
	for (const key of keys) {
		const value = values.get(key);
		if (value !== undefined) found.set(key, value);
	}
	return found;
}
