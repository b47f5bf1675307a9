import { z } from 'zod';
import { addressStatementsSchema } from './address.ts';
import { certaintySchema } from './apparatus.ts';
import { datingSchema } from './dating.ts';
import { basisSchema, evidenceSchema } from './evidence.ts';
import { identifierSchema, locatorSchema } from './identifier.ts';
import { kindSchema } from './kind.ts';
import { authorSchema } from './party.ts';

/** An editor's judgement on words of the source. Only `certain` ones are applied; the others are shown as queries. */
export const emendationSchema = z.strictObject({
	/** Line of the source, counted from 1. */
	line: z.int().positive(),
	/** The words as they stand in that line, enough of them to stand there once. */
	found: z.string().min(1),
	/** The reading proposed; absent where the words are doubtful and no reading is known. */
	reading: z.string().optional(),
	/** What proves or suggests it. */
	reason: z.string().min(1),
	/** How sure. */
	certainty: certaintySchema,
});
export type Emendation = z.infer<typeof emendationSchema>;

/** A place where text of the original is lost. */
export const lossSchema = z.strictObject({
	/** Line of the source, counted from 1. */
	line: z.int().positive(),
	/** Words of that line, standing there once, beside the loss. */
	words: z.string().min(1),
	/** Whether the text is lost before or after those words. */
	side: z.enum(['before', 'after']),
	/** How the loss is known. */
	reason: z.string().min(1),
});
export type Loss = z.infer<typeof lossSchema>;

/** One document cut from a source. */
export const documentEntrySchema = z.strictObject({
	/** The document's permanent identifier. */
	id: identifierSchema,
	/** First and last line of the source that belong to it, counted from 1; absent where it is the whole source. */
	lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
	/** The title where the text has none: given by an editor, with the evidence. Absent: the text's own is found. */
	title: z
		.strictObject({
			/** The words of the title. */
			value: z.string().min(1),
			/** Always inferred: a stated title is read from the text. */
			basis: basisSchema.extract(['inferred']),
			/** What it was inferred from. */
			evidence: z.array(evidenceSchema).min(1),
		})
		.optional(),
	/** City, where it differs from the source's. */
	city: identifierSchema.optional(),
	/** Date, where it differs from the source's. */
	date: datingSchema.optional(),
	/** Kind, where it differs from the source's. */
	kind: kindSchema.optional(),
	/** Bodies that issued the document, in order. */
	issuers: z.array(z.string().min(1)).default([]),
	/** Persons or bodies that wrote it, in order. */
	authors: z.array(authorSchema).default([]),
	/** Number of the document (发文字号) as its text states it. */
	number: z.string().min(1).optional(),
	/** Page of the newspaper (版次), where it differs from the source's. */
	page: z.string().min(1).optional(),
	/** Whether the source holds only part of the document: which ends are missing. */
	fragment: z.enum(['beginning-missing', 'end-missing', 'both-missing']).optional(),
	/** Themes of the document as a whole. */
	themes: z.array(identifierSchema).min(1),
	/** Themes of each section, and of any paragraph that has its own, by locator. */
	sections: z.record(locatorSchema, z.array(identifierSchema).min(1)).default({}),
});
export type DocumentEntry = z.infer<typeof documentEntrySchema>;

/** `sources/<source-id>/manifest.yaml`: what people state about one source and the documents cut from it. */
export const manifestSchema = z.strictObject({
	/** The source's identifier; also the name of its folder. */
	id: identifierSchema,
	/** What the source is called in the interface. */
	title: z.string().min(1),
	/** File name in the same folder. */
	file: z.string().regex(/^[^/\\]+$/, '不带文件夹的文件名'),
	/** SHA-256 of the file's bytes, in hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 位小写十六进制数字'),
	/** The script in which the source is written. */
	script: z.enum(['simplified', 'traditional']),
	/** Where the text comes from. */
	provenance: z.strictObject({
		/** How the text was obtained. */
		method: z.enum(['newspaper-ocr', 'web-page', 'transcription', 'official-file']),
		/** Newspaper, journal or site that published it. */
		publication: z.string().min(1).optional(),
		/** Issue, page or column, as far as the text shows. */
		issue: z.string().min(1).optional(),
		/**
		 * What kind of publication it stands in, where the method does not tell: a web page of a journal's article belongs to
		 * the journal. Absent: a newspaper for `newspaper-ocr`, else the web.
		 */
		medium: z.enum(['newspaper', 'journal', 'website']).optional(),
		/** Year of a journal's numbering (2023年第21期), as its issue states it. */
		year: z.int().min(1000).max(9999).optional(),
		/** Volume (卷) of a journal, in arabic numerals. */
		volume: z.string().min(1).optional(),
		/** Number (期) of a journal, in arabic numerals; of a double number both, parted by a slash. */
		number: z.string().min(1).optional(),
		/** Page of a newspaper (版次) as it prints it: `A2`, `07`. */
		page: z.string().min(1).optional(),
		/** Address of the page, where it is known. */
		url: z.url().optional(),
		/** Day on which the text was obtained, where it is known (YYYY-MM-DD). */
		retrieved: z.iso.date().optional(),
		/** The words of the source that show all this. */
		evidence: z.array(evidenceSchema).default([]),
		/** What else a reader must know of the source's state. */
		note: z.string().min(1).optional(),
	}),
	/** City of its documents. */
	city: identifierSchema,
	/** Date of its documents. */
	date: datingSchema,
	/** Kind of its documents. */
	kind: kindSchema,
	/** The documents cut from it, in the order of the source. */
	documents: z.array(documentEntrySchema).min(1),
	/** Editors' judgements on words of the source. */
	emendations: z.array(emendationSchema).default([]),
	/** Places where text of the original is lost. */
	losses: z.array(lossSchema).default([]),
	...addressStatementsSchema.shape,
});
export type Manifest = z.infer<typeof manifestSchema>;
