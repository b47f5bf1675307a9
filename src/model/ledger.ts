import { z } from 'zod';
import { identifierSchema, locatorSchema } from './identifier.ts';

/** A locator, or `title` for the document as a whole. */
const placeSchema = z.union([z.literal('title'), locatorSchema]);

/** Words known by all of them: a short text, as it was published. */
const wholeEntrySchema = z.tuple([placeSchema, z.string().min(1)]);

/**
 * Words known by their beginning (16 code points as published), the length of their bare text in code points, and a
 * fingerprint: five base64url digits of a hash of the bare text, then three for each value of the sketch of its bigrams.
 */
const sketchedEntrySchema = z.tuple([
	placeSchema,
	z.string().min(1),
	z.int().positive(),
	z.string().regex(/^[\w-]{5}([\w-]{3})*$/, '指纹：5 个 base64url 字符，其后每 3 个一组'),
]);

/** One address of a document with the words that were published under it. */
export const ledgerEntrySchema = z.union([wholeEntrySchema, sketchedEntrySchema]);
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/**
 * `locators.json`: every address ever published, by document, in the order of publication. Generated, and append-only. A
 * locator stands again, later, where an editor stated that its words are others (`revisions`); the last one counts.
 */
export const ledgerSchema = z.record(identifierSchema, z.array(ledgerEntrySchema).min(1));
export type Ledger = z.infer<typeof ledgerSchema>;
