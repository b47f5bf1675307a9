import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Apparatus, apparatusSchema } from '../../src/model/apparatus.ts';
import { type DocumentCollation, documentCollationSchema } from '../../src/model/document-collation.ts';
import {
	type DocumentRow,
	documentRowsSchema,
	type PublishedDocument,
	publishedDocumentSchema,
} from '../../src/model/published.ts';

/**
 * The rows that a built site publishes.
 *
 * @param folder the built site
 * @returns the rows of data/documents.json
 * @throws where the file is missing or breaks the schema
 */
export function readRows(folder: string): DocumentRow[] {
	return documentRowsSchema.parse(readJson(folder, 'data/documents.json'));
}

/**
 * The documents that a built site publishes.
 *
 * @param folder the built site
 * @returns one document for each row, in the order of the rows
 * @throws where a file is missing or breaks the schema
 */
export function readDocuments(folder: string): PublishedDocument[] {
	return readRows(folder).map(({ id }) => publishedDocumentSchema.parse(readJson(folder, `data/documents/${id}.json`)));
}

/**
 * The apparatus of a source, as a built site publishes it.
 *
 * @param folder the built site
 * @param source identifier of the source
 * @returns the differences between the source and its documents
 * @throws where the file is missing or breaks the schema
 */
export function readApparatus(folder: string, source: string): Apparatus {
	return apparatusSchema.parse(readJson(folder, `data/apparatus/${source}.json`));
}

/**
 * The collation of every document that a built site publishes.
 *
 * @param folder the built site
 * @returns one for each row, in the order of the rows
 * @throws where a file is missing or breaks the schema
 */
export function readCollations(folder: string): DocumentCollation[] {
	return readRows(folder).map(({ id }) => documentCollationSchema.parse(readJson(folder, `data/collation/${id}.json`)));
}

/** Reads a data file. */
function readJson(folder: string, path: string): unknown {
	return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
