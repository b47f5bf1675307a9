import { splitAddress } from '../model/address.ts';
import type { AddressState } from './address-state.ts';
import { checkStatements, type StatementFault } from './check-statements.ts';
import { documentGroups } from './document-groups.ts';
import { type BrokenAddress, findBroken } from './find-broken.ts';

/** A group of documents, held against what was published of them. */
export interface CheckedGroup {
	/** The group. */
	group: AddressState;
	/** Its published addresses that are not kept. */
	broken: readonly BrokenAddress[];
	/** What is wrong with what is stated of its addresses. */
	faults: readonly StatementFault[];
	/** Whether it was known before to be in order, and was not looked at. */
	isKnown: boolean;
}

/**
 * Holds a collection against its ledger, one group of documents after the other.
 * @param isKnown whether a group is known to be in order, with nothing to add to the ledger; then none of its documents is
 * read.
 */
export function checkGroups(
	state: AddressState,
	isKnown: (group: AddressState) => boolean = () => false,
): CheckedGroup[] {
	return documentGroups(state).map((group) => {
		if (isKnown(group)) return { group, broken: [], faults: [], isKnown: true };
		return { group, broken: findBroken(group), faults: checkStatements(group), isKnown: false };
	});
}

/** Every broken address of groups, in the order of the ledger. */
export function brokenOf(groups: readonly CheckedGroup[], { ledger }: Pick<AddressState, 'ledger'>): BrokenAddress[] {
	const byDocument = Map.groupBy(
		groups.flatMap(({ broken }) => broken),
		({ address }) => splitAddress(address).document,
	);
	return [...ledger.keys()].flatMap((document) => byDocument.get(document) ?? []);
}
