import { closestSpan, mergeRanges, type Range } from './range.ts';
import { type Rank, rankHit } from './rank.ts';
import type { SearchRecord } from './records.ts';

/** A record as the engine holds it. */
export interface SearchedRecord extends SearchRecord {
	/** Index of its document. */
	document: number;
	/** Its text, folded. */
	folded: string;
}

/** How found words agree with the typed ones: wholly, but for punctuation and paragraphs, or but for a character or two. */
export type Agreement = 'exact' | 'unpunctuated' | 'near';

/** Words found in a record. */
export interface FoundTerms {
	/** For each term its mentions, in order of place. */
	mentions: readonly (readonly Range[])[];
	/** The characters in them that differ from what was typed. */
	differing: Range[];
	/** How many characters differ, in the best place of each term. */
	errors: number;
}

/** A record in which what was asked for was found. */
export interface Finding {
	/** Index of the record. */
	record: number;
	/** Index of its document. */
	document: number;
	/** How it agrees. */
	agreement: Agreement;
	/** Every mention, in order of place, overlapping ones joined. */
	ranges: Range[];
	/** Where the words run on into later records. */
	beyond: { record: number; range: Range }[];
	/** Where the terms stand closest together. */
	focus: Range;
	/** How many mentions there are. */
	mentions: number;
	/** Characters in them that differ from what was typed. */
	differing: Range[];
	/** How good it is. */
	rank: Rank;
}

/** A finding in one record, out of the words found there. */
export function toFinding(
	record: SearchedRecord,
	index: number,
	agreement: Agreement,
	{ mentions, differing, errors }: FoundTerms,
): Finding {
	return {
		record: index,
		document: record.document,
		agreement,
		ranges: mergeRanges(mentions.flat()),
		beyond: [],
		focus: closestSpan(mentions) ?? [0, 0],
		mentions: mentions.reduce((sum, ranges) => sum + ranges.length, 0),
		differing,
		rank: rankHit(record, mentions, errors),
	};
}
