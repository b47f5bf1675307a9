import { z } from 'zod';
import { gapSchema } from './apparatus.ts';
import { datingSchema } from './dating.ts';
import { evidenceSchema } from './evidence.ts';
import { identifierSchema, locatorSchema } from './identifier.ts';
import { kindSchema } from './kind.ts';
import { authorSchema } from './party.ts';

/** What the numbering of a document must respect so that published locators keep their words. */
export const locatorHistorySchema = z.strictObject({
	/**
	 * Locators that are not given again: for each the locator to which its words moved inside the document; null where they
	 * were withdrawn or stand in another document.
	 */
	former: z.record(locatorSchema, locatorSchema.nullable()).default({}),
	/** Locators of paragraphs and unnumbered sections that came in between. */
	inserted: z.array(locatorSchema).default([]),
});
export type LocatorHistory = z.infer<typeof locatorHistorySchema>;

/** Facts about a document: the front matter of its Markdown file. */
export const documentMetadataSchema = z.strictObject({
	/** Permanent identifier; also the file's name. */
	id: identifierSchema,
	/** Title. */
	title: z.string().min(1),
	/** Present where an editor gave the title because the text has none: what it was inferred from. */
	titleInferred: z.array(evidenceSchema).min(1).optional(),
	/** The source from which the document was cut. */
	source: identifierSchema,
	/** City that it speaks of. */
	city: identifierSchema,
	/** Its date, no more precise than the evidence. */
	date: datingSchema,
	/** Kind of text. */
	kind: kindSchema,
	/** Bodies that issued it, in order. */
	issuers: z.array(z.string().min(1)).default([]),
	/** Persons or bodies that wrote it, in order. */
	authors: z.array(authorSchema).default([]),
	/** Number of the document (发文字号). */
	number: z.string().min(1).optional(),
	/** Which ends of the original the source lacks. */
	fragment: z.enum(['beginning-missing', 'end-missing', 'both-missing']).optional(),
	/** Themes of the document as a whole. */
	themes: z.array(identifierSchema).min(1),
	/** Themes of each section, and of any paragraph that has its own, by locator. */
	sections: z.record(locatorSchema, z.array(identifierSchema).min(1)).default({}),
	/** Places where text is lost. */
	gaps: z.array(gapSchema.omit({ document: true })).default([]),
	/** Present where published locators were retired or inserted. */
	locatorHistory: locatorHistorySchema.optional(),
});
export type DocumentMetadata = z.infer<typeof documentMetadataSchema>;

/** A section's heading in the outline of a document. */
export const outlineEntrySchema = z.strictObject({
	/** Locator of the section. */
	locator: locatorSchema,
	/** Depth in the outline, from 1. */
	level: z.int().positive(),
	/** The number as printed with its punctuation (`一、`, `（一）`, `1.`, `第三条`); null where the heading has none. */
	number: z.string().min(1).nullable(),
	/** The heading without its number; empty where the number is all there is (第三条). */
	heading: z.string(),
	/** Themes of the section. */
	themes: z.array(identifierSchema),
});
export type OutlineEntry = z.infer<typeof outlineEntrySchema>;

/** What a paragraph is in the layout of an official document (GB/T 9704-2012). */
export const paragraphRoleSchema = z.enum(['text', 'salutation', 'signature', 'title', 'table']);
export type ParagraphRole = z.infer<typeof paragraphRoleSchema>;

/** A paragraph of a document. */
export const paragraphSchema = z.strictObject({
	/** Locator of the paragraph. */
	locator: locatorSchema,
	/** Locator of the section it belongs to; null before the first section. */
	section: locatorSchema.nullable(),
	/** Text, addressee, signature or date, title of an enclosed text, or table. */
	role: paragraphRoleSchema,
	/** The part at the start of `text` that acts as a heading; null where there is none. */
	lead: z.string().min(1).nullable(),
	/** The whole paragraph, its lead included, without the heading that was run in before it. */
	text: z.string().min(1),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** The structure of a document's text. */
export const documentStructureSchema = z.strictObject({
	/** Section headings in order. */
	outline: z.array(outlineEntrySchema),
	/** Paragraphs in order; `section` ties each to the outline. */
	paragraphs: z.array(paragraphSchema),
});
export type DocumentStructure = z.infer<typeof documentStructureSchema>;

/** A document: the facts about it and its text. */
export const policyDocumentSchema = documentMetadataSchema.extend(documentStructureSchema.shape);
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
