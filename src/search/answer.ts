import type { FacetValue, Filters, ResultOrder } from './filters.ts';
import type { Agreement } from './finding.ts';
import type { RecordKind, SearchedDocument } from './records.ts';
import type { Snippet } from './snippet.ts';

/** What is asked of the engine. */
export interface SearchRequest {
	/** What the reader typed. */
	query: string;
	/** What the hits are narrowed to. */
	filters: Filters;
	/** Order of the documents. */
	order: ResultOrder;
	/** How many hits to send at most, exact and near ones together. */
	limit: number;
	/** How many hits of one document to send at most. */
	perDocument: number;
}

/** A place where the words stand. */
export interface Hit {
	/** Address inside the document; empty for its title. */
	locator: string;
	/** What stands there. */
	kind: RecordKind;
	/** Headings above it, outermost first. */
	place: string[];
	/** The words in context. */
	snippet: Snippet;
	/** The words as the text has them, each once: what is to be marked on arrival. */
	words: string[];
	/** How many times they stand there. */
	mentions: number;
	/** How it agrees with what was typed. */
	agreement: Agreement;
	/** How many characters differ from what was typed. */
	errors: number;
}

/** The hits of one document. */
export interface HitGroup {
	/** The document. */
	document: SearchedDocument & { cityLabel: string };
	/** Number of its hits, whether sent or not. */
	total: number;
	/** The best hits first. */
	hits: Hit[];
}

/** Hits of one sort: exact or near. */
export interface HitList {
	/** Number of places, whether sent or not. */
	total: number;
	/** How many times the words stand there, whether sent or not. */
	mentions: number;
	/** Number of documents that hold them. */
	documents: number;
	/** The hits sent, by document. */
	groups: HitGroup[];
}

/** What the engine answers. */
export interface SearchAnswer {
	/** The query that is answered, as typed. */
	query: string;
	/** The terms looked for, without quotation marks. */
	terms: string[];
	/** All places where every term stands as typed. */
	exact: HitList;
	/** Places with other punctuation or one or two other characters; looked for only where exact ones are few. */
	near: HitList;
	/** Whether places with other characters were looked for, and whether the terms are long enough for it. */
	nearSearch: 'done' | 'not-needed' | 'too-short';
	/** Values by which the hits can be narrowed. */
	facets: { city: FacetValue[]; year: FacetValue[] };
	/** Number of texts searched. */
	searched: number;
}
