import type { PolicyDocument } from '../../src/model/document.ts';
import { generateCollection } from './corpus/generate-collection.ts';
import { readRealDocuments } from './corpus/read-real-documents.ts';
import { type Text, textsOf } from './texts.ts';

/** How large a collection is asked for: the real documents, or a number of invented paragraphs. */
export type Size = 'documents' | number;

/** What the contenders search. */
export interface Collection {
	/** Its size in words, for the report. */
	label: string;
	/** Number of paragraphs. */
	paragraphs: number;
	/** The documents. */
	documents: readonly PolicyDocument[];
	/** Every text of them. */
	texts: readonly Text[];
}

/** The collection of a size; the same for the same seed. */
export function openCollection(size: Size, seed: number): Collection {
	const documents = size === 'documents' ? readRealDocuments() : generateCollection({ paragraphs: size, seed });
	const paragraphs = documents.reduce((sum, document) => sum + document.paragraphs.length, 0);
	const label =
		size === 'documents' ? `${documents.length} documents` : `${paragraphs.toLocaleString('en')} paragraphs`;
	return { label, paragraphs, documents, texts: textsOf(documents) };
}
