import { type AddressState, addressState, byIdentifier } from '../../src/addresses/address-state.ts';
import { brokenOf, checkGroups } from '../../src/addresses/check-groups.ts';
import { extendLedger } from '../../src/addresses/extend-ledger.ts';
import type { BrokenAddress } from '../../src/addresses/find-broken.ts';
import type { AddressableDocument } from '../../src/addresses/published-places.ts';
import { suggestStatements } from '../../src/addresses/suggest/suggest-statements.ts';
import { type AddressStatements, addressStatementsSchema, noStatements } from '../../src/model/address.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { buildStructure, type StructureBlock } from '../../src/structure/build-structure.ts';
import { locatorHistory } from '../../src/structure/locator-history.ts';

/** An invented document before it is numbered. */
export interface Draft {
	id: string;
	title: string;
	/** Its blocks: `# 一、甲` is a heading of level 1, `**首句。**其余` a paragraph with a lead, anything else a paragraph. */
	blocks: string[];
}

/** Numbers a draft as the normaliser does, respecting what is stated about addresses. */
export function publish({ id, title, blocks }: Draft, statements: AddressStatements): AddressableDocument {
	return { id, title, ...buildStructure(blocks.map(toBlock), {}, locatorHistory(id, statements)).structure };
}

function toBlock(line: string): StructureBlock {
	const heading = /^(#+) (.*)$/u.exec(line);
	if (heading !== null) return { type: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
	const lead = /^\*\*(.*?)\*\*(.*)$/u.exec(line);
	if (lead !== null) return { type: 'paragraph', text: `${lead[1]}${lead[2]}`, lead: lead[1] ?? '' };
	return { type: 'paragraph', text: line, lead: null };
}

/** Drafts as they are now, held against a ledger. */
export function stateOf(ledger: Ledger, drafts: readonly Draft[], statements = noStatements): AddressState {
	const documents = byIdentifier(drafts.map((draft) => publish(draft, statements)));
	return addressState({ ledger, documents, statements, waiting: new Set() });
}

/** The ledger after drafts were published for the first time, or again. */
export function ledgerOf(drafts: readonly Draft[], before: Ledger = {}, statements = noStatements): Ledger {
	const state = stateOf(before, drafts, statements);
	return extendLedger(state, checkGroups(state));
}

/** What of a ledger drafts do not keep. */
export function brokenIn(ledger: Ledger, drafts: readonly Draft[], statements = noStatements): BrokenAddress[] {
	const state = stateOf(ledger, drafts, statements);
	return brokenOf(checkGroups(state), state);
}

/** What is suggested for drafts. */
export function suggestFor(ledger: Ledger, drafts: readonly Draft[], statements = noStatements): AddressStatements {
	const broken = brokenIn(ledger, drafts, statements);
	return addressStatementsSchema.parse(suggestStatements(stateOf(ledger, drafts, statements), broken, '2026-10-01'));
}
