import {
	type Address,
	type AddressStatements,
	splitAddress,
	statedOf,
	type Tombstone,
	toAddress,
} from '../model/address.ts';
import { enclosingLocators } from '../model/identifier.ts';

/** Where an address leads. */
export type Resolution =
	/** It is, or an alias led to, a place that exists. `stated`: its own alias led there, not one of what holds it. */
	| { kind: 'found'; address: Address; stated: boolean }
	/** It, or what held it, was withdrawn. */
	| { kind: 'withdrawn'; tombstone: Tombstone }
	/** Aliases led to an address that neither exists nor is spoken of; or no alias led anywhere. */
	| { kind: 'lost'; address: Address }
	/** Aliases lead in a circle, or ever further into themselves: the addresses up to where an alias is followed again. */
	| { kind: 'circle'; path: Address[] };

/**
 * Follows an address to where its words stand now.
 *
 * 1. An address that exists leads to itself, whatever is stated.
 * 2. Else its own alias or tombstone counts; then that of the nearest section or paragraph around it, then the document's.
 *    An alias of what holds it carries the rest of the locator along.
 * 3. Aliases are followed one after the other.
 */
export function resolveAddress(
	address: Address,
	{ aliases, tombstones }: Pick<AddressStatements, 'aliases' | 'tombstones'>,
	exists: (address: Address) => boolean,
): Resolution {
	const path = [address];
	const followed = new Set<Address>();
	let current = address;
	let stated = true;
	while (!exists(current)) {
		const holder = holders(current).find((each) => Object.hasOwn(aliases, each) || Object.hasOwn(tombstones, each));
		if (holder === undefined) return { kind: 'lost', address: current };
		const target = statedOf(aliases, holder);
		const tombstone = statedOf(tombstones, holder);
		if (target === undefined) return tombstone ? { kind: 'withdrawn', tombstone } : { kind: 'lost', address: current };
		stated &&= holder === current;
		current = carry(current, holder, target);
		path.push(current);
		if (followed.has(holder)) return { kind: 'circle', path };
		followed.add(holder);
	}
	return { kind: 'found', address: current, stated };
}

/** The address itself and those of what holds it, the nearest first. */
function holders(address: Address): Address[] {
	const { document, locator } = splitAddress(address);
	if (locator === null) return [address];
	return [address, ...enclosingLocators(locator).map((each) => toAddress(document, each)), document];
}

/** Where an alias of `holder` takes an address inside it; into a place of another form it takes it as a whole. */
function carry(address: Address, holder: Address, target: Address): Address {
	const { locator } = splitAddress(address);
	const from = splitAddress(holder);
	const to = splitAddress(target);
	if (address === holder || locator === null) return target;
	if (from.locator === null) return to.locator === null ? toAddress(to.document, locator) : target;
	return to.locator === null ? target : toAddress(to.document, to.locator + locator.slice(from.locator.length));
}
