import type { ResultOrder } from '../../links/search-address.ts';
import type { FacetName, Filters } from '../../model/facet.ts';
import type { Agreement } from '../find/finding.ts';
import type { FacetValue } from '../query/filters.ts';
import type { RecordKind, SearchedDocument } from '../records/records.ts';
import type { VariantReading } from '../records/variants.ts';
import type { OfferedTheme } from './offered-themes.ts';
import type { Snippet } from './snippet.ts';

/** What is asked of the engine. */
export interface SearchRequest {
	/** What the reader typed. */
	query: string;
	/** What the hits are narrowed to. */
	filters: Filters;
	/** How the hits are arranged. */
	order: ResultOrder;
	/** How many hits to send at most, of all sorts together. */
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
	/** The variant reading that agrees, where the published one does not. */
	variant: Pick<VariantReading, 'words' | 'witness'> | null;
	/** How many characters differ from what was typed. */
	errors: number;
}

/** The hits of one document. */
export interface HitGroup {
	/** The document, with the name of its city. */
	document: SearchedDocument & { cityLabel: string };
	/** Number of its hits found, whether sent or not. */
	total: number;
	/** The best hits first; arranged by year, in the order of the text. */
	hits: Hit[];
}

/** The hits of a year. */
export interface YearCount {
	/** The year. */
	year: number;
	/** Number of places found in it, whether sent or not. */
	total: number;
	/** Number of its documents that hold them. */
	documents: number;
}

/** Hits of one sort. */
export interface HitList {
	/** Number of places found, whether sent or not. */
	total: number;
	/** How many times the words stand there, whether sent or not. */
	mentions: number;
	/** Number of documents that hold them. */
	documents: number;
	/**
	 * Where they are arranged by year: each year in which documents stand that pass the filters, in order, with what was found
	 * in it, be it nothing; otherwise none.
	 */
	years: YearCount[];
	/** The hits sent, by document. */
	groups: HitGroup[];
}

/** The sorts of hits, in the order in which they are listed. */
export const hitSorts = ['exact', 'unpunctuated', 'near'] as const;
/** A sort of hits. */
export type HitSort = (typeof hitSorts)[number];

/** What the engine answers. */
export interface SearchAnswer extends Record<HitSort, HitList> {
	/** The query that is answered, as typed. */
	query: string;
	/** The terms looked for, without quotation marks. */
	terms: string[];
	/** What the query asks of documents, as typed. */
	conditions: string[];
	/** The places where what was asked for stands as typed, but for marks that count as nothing. */
	exact: HitList;
	/** The places where it runs over punctuation or paragraphs, or has other punctuation. */
	unpunctuated: HitList;
	/** Places in variant readings, of the same sound, or with one or two other characters. */
	near: HitList;
	/**
	 * Whether places with other characters were looked for. If not: enough was found without them, the terms are too short,
	 * or the program for it could not be loaded.
	 */
	nearSearch: 'done' | 'not-needed' | 'too-short' | 'unavailable';
	/** Themes that the query names. */
	themes: OfferedTheme[];
	/** Queries that may have been meant, where nothing was found. */
	suggestions: string[];
	/** The first of them that finds anything, with its exact hits; null where something was found, or none finds anything. */
	instead: { query: string; exact: HitList } | null;
	/** Values of the collection, by which the hits found can be narrowed; those of the hits of `instead`, where there are no others. */
	facets: Record<FacetName, FacetValue[]>;
	/** Number of texts of which the answer speaks. */
	searched: number;
	/** Stretches of text that may hold more and were not read; 0: the hits but for the near ones are all there are. */
	unread: number;
	/** Whether more near hits may stand where nothing was read. */
	unreadNear: boolean;
	/** Whether the engine goes on reading and will answer again. */
	goesOn: boolean;
}
