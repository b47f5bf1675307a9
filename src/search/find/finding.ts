import { closestSpan, mergeRanges, type Range } from '../../text/range.ts';
import type { OtherText } from '../records/other-text.ts';
import type { Reading } from '../records/readings.ts';
import type { SearchRecord } from '../records/records.ts';
import { type Rank, rankHit } from './rank.ts';

/** A record as the engine holds it. */
export interface SearchedRecord extends SearchRecord {
	/** Place of its document on the shelf. */
	document: number;
	/** Words of the headings above it, outermost first. */
	headings: string[];
	/** Its place in the reading order of the collection. */
	position: number;
	/** Its text, folded. */
	folded: string;
	/** Its text with each of its other readings, folded too. */
	others: readonly (OtherText & { reading: Reading; folded: string })[];
}

/**
 * How found words agree with the typed ones: wholly; in a reading that is not the published one; by their sound; but for
 * punctuation and paragraphs; or but for a character or two.
 */
export type Agreement = 'exact' | 'reading' | 'sound' | 'unpunctuated' | 'near';

/** Words found in a record. */
export interface FoundWords {
	/** For each thing asked for its mentions, in order of place. */
	mentions: readonly (readonly Range[])[];
	/** The characters in them that differ from what was typed. */
	differing: Range[];
	/** How many characters differ, in the best place of each term. */
	errors: number;
}

/** A record in which what was asked for was found. */
export interface Finding {
	/** Place of the record on the shelf. */
	record: number;
	/** Place of its document. */
	document: number;
	/** Place of the record in reading order. */
	position: number;
	/** How it agrees. */
	agreement: Agreement;
	/** Every mention, in order of place, overlapping ones joined. */
	ranges: Range[];
	/** Where the words run on into later records. */
	beyond: { record: number; range: Range }[];
	/** Where the words stand closest together. */
	focus: Range;
	/** How many mentions there are. */
	mentions: number;
	/** Characters in them that differ from what was typed. */
	differing: Range[];
	/** The reading that agrees, where the published one does not. */
	reading: Reading | null;
	/** How good it is. */
	rank: Rank;
}

/** Records with their places on the shelf, in the order of the places. */
export type PlacedRecords = readonly (readonly [place: number, record: SearchedRecord])[];

/** The records at some places of the shelf. */
export function recordsAt(records: readonly SearchedRecord[], places: readonly number[]): PlacedRecords {
	return places.flatMap((place): [number, SearchedRecord][] => {
		const record = records[place];
		return record === undefined ? [] : [[place, record]];
	});
}

/** Words found exactly. */
export function foundExactly(mentions: readonly (readonly Range[])[]): FoundWords {
	return { mentions, differing: [], errors: 0 };
}

/**
 * A finding in one record, out of the words found there.
 * @param index place of the record on the shelf.
 */
export function toFinding(
	record: SearchedRecord,
	index: number,
	agreement: Agreement,
	{ mentions, differing, errors }: FoundWords,
): Finding {
	return {
		record: index,
		document: record.document,
		position: record.position,
		agreement,
		ranges: mergeRanges(mentions.flat()),
		beyond: [],
		focus: closestSpan(mentions) ?? [0, 0],
		mentions: mentions.reduce((sum, ranges) => sum + ranges.length, 0),
		differing,
		reading: null,
		rank: rankHit(record, mentions, errors),
	};
}
