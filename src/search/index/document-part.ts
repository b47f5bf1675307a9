import type { SearchedDocument, SearchRecord } from '../records/records.ts';

/** Consecutive records of a document, with what must be known to show them alone. */
export interface DocumentPart {
	/** The document. */
	document: SearchedDocument;
	/** Headings above the first record, outermost first. */
	above: readonly SearchRecord[];
	/** The records in reading order; the first is the title where the part begins the document. */
	records: readonly SearchRecord[];
}
