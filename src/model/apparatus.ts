import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

/** A range of a source: start and end (exclusive) in UTF-16 code units of the decoded text. */
export const rangeSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type SourceRange = z.infer<typeof rangeSchema>;

/** How sure an editor is of a reading; only `certain` readings are applied. */
export const certaintySchema = z.enum(['certain', 'likely', 'unsure']);
export type Certainty = z.infer<typeof certaintySchema>;

/**
 * One piece of a published text. `src` alone: copied as it stands. `src` and `text`: replaced (an empty `text`: left out
 * in that place). `text` alone: inserted.
 */
export const pieceSchema = z.strictObject({
	/** Where the piece stands in the source; absent where it was inserted. */
	src: rangeSchema.optional(),
	/** What is published instead of the source's characters; absent where they are copied. */
	text: z.string().optional(),
	/** The rule or rules, joined by `+`, that made the change. */
	rule: z.string().min(1).optional(),
	/** Why an editor decided on an emendation. */
	reason: z.string().min(1).optional(),
	/** How sure an editor's emendation is. */
	certainty: certaintySchema.optional(),
});
export type Piece = z.infer<typeof pieceSchema>;

/** A range of the source that is not published. */
export const removalSchema = z.strictObject({
	/** The range. */
	src: rangeSchema,
	/** The rule that removed it. */
	rule: z.string().min(1),
	/** Why, in the interface's language. */
	reason: z.string().min(1),
});
export type Removal = z.infer<typeof removalSchema>;

/** The pieces of one published text. */
export const collationSchema = z.strictObject({
	/** The document that publishes it. */
	document: identifierSchema,
	/** A locator, or the name of the metadata field that the text became: `title`, `byline`, `imprint`. */
	locator: z.string().min(1),
	/** The pieces in order; concatenated they give the published text. */
	pieces: z.array(pieceSchema),
});
export type Collation = z.infer<typeof collationSchema>;

/** A doubtful place: the text stays as the source has it, the proposed reading is shown beside it. */
export const querySchema = z.strictObject({
	/** The document. */
	document: identifierSchema,
	/** Locator or metadata field. */
	locator: z.string().min(1),
	/** Where the doubtful words stand in the source. */
	src: rangeSchema,
	/** Where they begin in the published text, in UTF-16 code units. */
	offset: z.int().nonnegative(),
	/** The words as published. */
	words: z.string(),
	/** The reading proposed; absent where there is none. */
	reading: z.string().optional(),
	/** The rule that found the place by its shape; absent where an editor judged it. */
	rule: z.string().min(1).optional(),
	/** Why they are doubtful. */
	reason: z.string().min(1),
	/** How sure the reading is. */
	certainty: certaintySchema.exclude(['certain']),
});
export type Query = z.infer<typeof querySchema>;

/** A place where text of the original is lost. */
export const gapSchema = z.strictObject({
	/** The document. */
	document: identifierSchema,
	/** Locator of the paragraph in or beside which the text is lost. */
	locator: z.string().min(1),
	/** Where in the published paragraph the gap stands, in UTF-16 code units. */
	offset: z.int().nonnegative(),
	/** How the loss is known. */
	reason: z.string().min(1),
});
export type Gap = z.infer<typeof gapSchema>;

/** `apparatus/<source-id>.json`: the record of every difference between one source and its documents. */
export const apparatusSchema = z.strictObject({
	/** The source, as it was read. */
	source: z.strictObject({
		/** The source's identifier. */
		id: identifierSchema,
		/** Its file in the source's folder. */
		file: z.string(),
		/** SHA-256 of the file's bytes, in hexadecimal. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 位小写十六进制数字'),
		/** The encoding in which it was decoded, as in the WHATWG Encoding standard. */
		encoding: z.string(),
		/** Length of the decoded text in UTF-16 code units, without a byte order mark. */
		length: z.int().nonnegative(),
	}),
	/** Every published text with its pieces, in order of publication. */
	paragraphs: z.array(collationSchema),
	/** Every range that is not published, in order. */
	removed: z.array(removalSchema),
	/** The doubtful places, in order. */
	queries: z.array(querySchema),
	/** The places where text is lost. */
	gaps: z.array(gapSchema),
});
export type Apparatus = z.infer<typeof apparatusSchema>;
