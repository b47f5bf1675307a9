import { z } from 'zod';
import { isAddress } from './address-pattern.ts';

/** A document's identifier or, after `#`, a place in it: `north-2023-plan`, `north-2023-plan#s2-1-p3`. */
export const addressSchema = z.string().refine(isAddress, '文献标识，或文献标识加 # 和链接，如 north-2023-plan#s2-p1');
export type Address = z.infer<typeof addressSchema>;

/** The parts of an address; `locator` is null where the whole document is meant. */
export function splitAddress(address: Address): { document: string; locator: string | null } {
	const at = address.indexOf('#');
	return at < 0
		? { document: address, locator: null }
		: { document: address.slice(0, at), locator: address.slice(at + 1) };
}

/** The address of a document (`locator` null) or of a place in it. */
export function toAddress(document: string, locator: string | null): Address {
	return locator === null ? document : `${document}#${locator}`;
}

/** What became of words that are published no more. */
export const tombstoneSchema = z.strictObject({
	/** The words that stood there, or their beginning; of a document, its title. */
	words: z.string().min(1),
	/** Why they were withdrawn, in the interface's language. */
	reason: z.string().min(1),
	/** Day on which they were withdrawn (YYYY-MM-DD). */
	date: z.iso.date(),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** Words that were put otherwise where they stand. */
export const revisionSchema = z.strictObject({
	/** The words that stood there before, or their beginning. */
	words: z.string().min(1),
	/** Why they are others now, in the interface's language. */
	reason: z.string().min(1),
});
export type Revision = z.infer<typeof revisionSchema>;

/** What editors state about published addresses whose words changed; in manifests, and for the rest in `addresses.yaml`. */
export const addressStatementsSchema = z.strictObject({
	/**
	 * Old address → new address: the words moved. An alias of a section carries what stands in it, one of a document its
	 * locators, as far as they have no statement of their own.
	 */
	aliases: z.record(addressSchema, addressSchema).default({}),
	/** Withdrawn address → what stood there. A tombstone of a section or document covers what stood in it, likewise. */
	tombstones: z.record(addressSchema, tombstoneSchema).default({}),
	/** Address → the words before: the same place, in other words. Of a document: it has another title. */
	revisions: z.record(addressSchema, revisionSchema).default({}),
	/** Addresses that paragraphs and unnumbered sections take that came in between: `s2-p3_1` comes after `s2-p3`. */
	insertions: z.array(addressSchema).default([]),
});
export type AddressStatements = z.infer<typeof addressStatementsSchema>;

/** Nothing stated. */
export const noStatements: AddressStatements = addressStatementsSchema.parse({});

/** Names of the fields of statements that say something of an address each; `insertions` only lists addresses. */
export const statementFields = ['aliases', 'tombstones', 'revisions'] as const;

/** What a field states of an address itself; an object also answers to names such as `constructor`, which are identifiers. */
export function statedOf<Stated>(field: Record<Address, Stated>, address: Address): Stated | undefined {
	return Object.hasOwn(field, address) ? field[address] : undefined;
}
