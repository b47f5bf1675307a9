import { z } from 'zod';
import { certaintySchema, gapSchema, querySchema } from './apparatus.ts';
import { identifierSchema } from './identifier.ts';

/** Line of the source, counted from 1. */
const lineSchema = z.int().positive();

/** What was done to words. */
export const changeKindSchema = z.enum([
	/** An editor decided on another reading. */
	'emendation',
	/** Other forms of the same characters: script, width. */
	'script',
	/** Punctuation, also where a mark was put in or left out. */
	'punctuation',
	/** A rule exchanged words. */
	'wording',
	/** Lines of the source go on in one another. */
	'join',
	/** White space. */
	'space',
	/** Words were left out. */
	'omission',
	/** Words were put in. */
	'insertion',
]);
export type ChangeKind = z.infer<typeof changeKindSchema>;

/** Words of a published text that differ from the source's. */
export const changeSchema = z.strictObject({
	/** Where they begin in the published text, in UTF-16 code units. */
	offset: z.int().nonnegative(),
	/** Their length; 0 where the source's words were left out. */
	length: z.int().nonnegative(),
	/** What the source has; empty where they were inserted. */
	source: z.string(),
	/** What was done. */
	kind: changeKindSchema,
	/** Places in `rules` of the rules that made the change, in the order in which they did. */
	rules: z.array(z.int().nonnegative()).min(1),
	/** Why an editor decided on an emendation. */
	reason: z.string().min(1).optional(),
	/** How sure the editor is; present in emendations alone. */
	certainty: certaintySchema.optional(),
	/** Line of the source in which it stands. */
	line: lineSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** Words of the source that stand beside or inside a published text and are not published. */
export const omissionSchema = z.strictObject({
	/** Where in the published text they stood, in UTF-16 code units. */
	offset: z.int().nonnegative(),
	/** The words; of long ones the beginning, closed by …. */
	source: z.string().min(1),
	/** Place in `rules` of the rule that removed them. */
	rule: z.int().nonnegative(),
	/** Line of the source in which they begin. */
	line: lineSchema,
});
export type Omission = z.infer<typeof omissionSchema>;

/** What there is to say of one published text. */
export const textCollationSchema = z.strictObject({
	/** Locator, or the metadata field that the text became. */
	locator: z.string().min(1),
	/** Length of the published text in UTF-16 code units. */
	length: z.int().nonnegative(),
	/** First and last line of the source from which it is made. */
	lines: z.tuple([lineSchema, lineSchema]),
	/** The changes, in order. */
	changes: z.array(changeSchema),
	/** What was left out in this place, in the order of the source. */
	omissions: z.array(omissionSchema),
	/** The doubtful places, in order. */
	queries: z.array(
		querySchema.omit({ document: true, locator: true, src: true, rule: true }).extend({
			length: z.int().nonnegative(),
			/** Place in `rules` of the rule that found it; absent where an editor judged it. */
			rule: z.int().nonnegative().optional(),
			line: lineSchema,
		}),
	),
	/** The places where text is lost, in order. */
	gaps: z.array(gapSchema.omit({ document: true, locator: true }).extend({ line: lineSchema })),
});
export type TextCollation = z.infer<typeof textCollationSchema>;

/** How many differences there are between a document and its source. The texts that became facts are counted too. */
export const differenceCountsSchema = z.strictObject({
	/** Changes that an editor decided (校改). */
	emendations: z.int().nonnegative(),
	/** Doubtful places (存疑): `likely` and `unsure` together. */
	queries: z.int().nonnegative(),
	/** Doubtful places of which an editor is fairly sure. */
	likely: z.int().nonnegative(),
	/** Doubtful places of which an editor is not sure. */
	unsure: z.int().nonnegative(),
	/** Places where text is lost (缺文). */
	gaps: z.int().nonnegative(),
	/** Places where lines of the source go on in one another (接续). */
	joins: z.int().nonnegative(),
	/** Words that a rule left out, put in or exchanged (增删). */
	alterations: z.int().nonnegative(),
	/** Characters in another form: script, width (字形). */
	script: z.int().nonnegative(),
	/** Punctuation and spaces (标点). */
	punctuation: z.int().nonnegative(),
});
export type DifferenceCounts = z.infer<typeof differenceCountsSchema>;

/**
 * How much a difference weighs for a reader. `editorial`: what an editor judged, and what is lost. `joining`: how the text
 * was put together from its source. `accidentals`: forms of characters and marks, which leave the words alone.
 */
export const layerSchema = z.enum(['editorial', 'joining', 'accidentals']);
export type Layer = z.infer<typeof layerSchema>;

/** `/data/collation/<document-id>.json`: every difference between a document and its source, by place in the document. */
export const documentCollationSchema = z.strictObject({
	/** The document. */
	document: identifierSchema,
	/** The source from which it was cut. */
	source: identifierSchema,
	/** How many differences there are, by what was done. */
	counts: differenceCountsSchema,
	/** The same by layer. */
	layers: z.record(layerSchema, z.int().nonnegative()),
	/** The rules that changed, removed or doubted something, each with its reason. */
	rules: z.array(z.strictObject({ id: z.string().min(1), reason: z.string().min(1) })),
	/** Every published text, in order of publication. */
	texts: z.array(textCollationSchema),
});
export type DocumentCollation = z.infer<typeof documentCollationSchema>;
