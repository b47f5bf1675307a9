import { z } from 'zod';
import type { datePrecision } from './dating.ts';
import { documentMetadataSchema, documentStructureSchema, paragraphSchema } from './document.ts';
import { identifierSchema, locatorSchema } from './identifier.ts';
import { manifestSchema } from './manifest.ts';

const metadata = documentMetadataSchema.shape;

/** A row of `/data/documents.json`. */
export const documentRowSchema = documentMetadataSchema
	.pick({ id: true, title: true, city: true, kind: true, issuers: true, authors: true, source: true, themes: true })
	.extend({
		/** Year of the document. */
		year: z.int(),
		/** Date as precise as its evidence: YYYY, YYYY-MM or YYYY-MM-DD. */
		date: metadata.date.shape.value,
		/** Precision of the date. */
		datePrecision: z.enum(['day', 'month', 'year'] satisfies ReturnType<typeof datePrecision>[]),
		/** Whether the text or its page states the date, or an editor inferred it. */
		dateBasis: metadata.date.shape.basis,
		/** Length of headings (with their numbers) and paragraphs in code points, white space not counted. */
		characters: z.int().nonnegative(),
		/** Address of the document's page: absolute where the site knows its origin, else from the root of the host. */
		url: z.string(),
	});
export type DocumentRow = z.infer<typeof documentRowSchema>;

/** `/data/documents.json`. */
export const documentRowsSchema = z.array(documentRowSchema);

/** A count of places; null where a source has no apparatus, so that nothing is known of them. */
const countSchema = z.int().nonnegative().nullable();

/** A row of `/data/quality.json` and of `quality.csv`: how far the text of a document can be trusted. */
export const documentQualitySchema = z.strictObject({
	...documentRowSchema.pick({ id: true, title: true, source: true }).shape,
	/** How its source was obtained. */
	method: manifestSchema.shape.provenance.shape.method,
	/** The script in which its source is written; a traditional one was converted. */
	script: manifestSchema.shape.script,
	/** Which ends of the original the source lacks; null where it is whole. */
	fragment: metadata.fragment.unwrap().nullable(),
	/** Whether an editor gave its title. */
	titleInferred: z.boolean(),
	...documentRowSchema.pick({ date: true, dateBasis: true, characters: true }).shape,
	/** Changes that an editor decided (校改). */
	emendations: countSchema,
	/** Doubtful places (存疑): `likely` and `unsure` together. */
	queries: countSchema,
	/** Of these, the places that an editor holds for likely wrong. */
	likely: countSchema,
	/** Of these, the places that are only asked about. */
	unsure: countSchema,
	/** Places where text is lost (缺文). */
	gaps: countSchema,
	...documentRowSchema.pick({ url: true }).shape,
});
export type DocumentQuality = z.infer<typeof documentQualitySchema>;

/** `/data/quality.json`. */
export const documentQualitiesSchema = z.array(documentQualitySchema);

/** `/data/documents/<id>.json`: the row, the facts that the row leaves out, and the text. */
export const publishedDocumentSchema = documentRowSchema.extend({
	/** The date with its evidence. */
	dating: metadata.date,
	/** What an editor inferred the title from, where the text has none. */
	titleInferred: metadata.titleInferred,
	/** Number of the document (发文字号). */
	number: metadata.number,
	/** Which ends of the original the source lacks. */
	fragment: metadata.fragment,
	/** Places where text is lost. */
	gaps: metadata.gaps,
	/**
	 * SHA-256 of the text in hexadecimal: of headings, each with its number, and paragraphs in reading order, joined by line
	 * feeds, in UTF-8.
	 */
	textHash: z.hash('sha256'),
	/** Section headings in order. */
	outline: documentStructureSchema.shape.outline,
	/** Paragraphs in order. */
	paragraphs: z.array(
		paragraphSchema.extend({
			/** Locator of its lead; null where it has none. */
			leadLocator: locatorSchema.nullable(),
			/** Its own themes; absent where it speaks of those of its section. */
			themes: z.array(identifierSchema).min(1).optional(),
		}),
	),
});
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>;

/** `/data/themes/<id>.json`: the documents that speak of a theme. */
export const themeDocumentsSchema = z.strictObject({
	/** Identifier of the theme. */
	theme: identifierSchema,
	/** The documents, from the oldest to the newest. */
	documents: z.array(
		documentRowSchema.pick({ id: true, title: true, city: true, year: true, date: true, dateBasis: true }).extend({
			/** Number of its passages on the theme: sections and paragraphs that carry it. */
			passages: z.int().positive(),
		}),
	),
});
export type ThemeDocuments = z.infer<typeof themeDocumentsSchema>;
