import type { ComparedText } from '../../text/compared-text.ts';
import { closestSpan, mergeRanges, type TextRange } from '../../text/range.ts';
import type { SearchRecord } from '../records/records.ts';
import type { VariantText } from '../records/variant-text.ts';
import type { VariantReading } from '../records/variants.ts';
import { type Rank, rankHit } from './rank.ts';

/** A record as the engine holds it. */
export interface SearchedRecord extends SearchRecord {
	/** Place of its document on the shelf. */
	document: number;
	/** Words of the headings above it, outermost first. */
	headings: string[];
	/** Its place in the reading order of the collection; of a heading whose text has not been read, before all text. */
	position: number;
	/** Its text as it is compared. */
	compared: ComparedText;
	/** Its text with each of its variant readings. */
	others: readonly (VariantText & { variant: VariantReading; compared: ComparedText })[];
}

/**
 * How found words agree with the typed ones: wholly, but for marks that count as nothing; but for punctuation and
 * paragraphs; in a variant reading; by their sound; or but for a character or two.
 */
export type Agreement = 'exact' | 'unpunctuated' | 'variant' | 'sound' | 'near';

/** Terms found in a record. */
export interface FoundTerms {
	/** For each thing asked for its mentions, in order of place. */
	mentions: readonly (readonly TextRange[])[];
	/** The characters in them that differ from what was typed. */
	differing: TextRange[];
	/** How many characters differ, in the best place of each term. */
	errors: number;
	/** Whether the marks typed stand there too; true where none was typed. */
	asTyped: boolean;
}

/** A record in which what was asked for was found. */
export interface Finding {
	/** Place of the record on the shelf. */
	record: number;
	/** Place of its document. */
	document: number;
	/** How it agrees. */
	agreement: Agreement;
	/** Every mention, in order of place, overlapping ones joined. */
	ranges: TextRange[];
	/** Where the words run on into later records. */
	beyond: { record: number; range: TextRange }[];
	/** Where the words stand closest together. */
	focus: TextRange;
	/** How many mentions there are. */
	mentions: number;
	/** Characters in them that differ from what was typed. */
	differing: TextRange[];
	/** The variant reading that agrees, where the published one does not. */
	variant: VariantReading | null;
	/** How good it is. */
	rank: Rank;
}

/** Records with their places on the shelf, in the order of the places. */
export type PlacedRecords = readonly (readonly [place: number, record: SearchedRecord])[];

/** Terms found without a character that differs. */
export function foundWhole(mentions: readonly (readonly TextRange[])[], asTyped = true): FoundTerms {
	return { mentions, differing: [], errors: 0, asTyped };
}

/**
 * A finding in one record, out of the terms found there.
 * @param place of the record on the shelf.
 */
export function toFinding(record: SearchedRecord, place: number, agreement: Agreement, found: FoundTerms): Finding {
	const { mentions, differing } = found;
	return {
		record: place,
		document: record.document,
		agreement,
		ranges: mergeRanges(mentions.flat()),
		beyond: [],
		focus: closestSpan(mentions) ?? [0, 0],
		mentions: mentions.reduce((sum, ranges) => sum + ranges.length, 0),
		differing,
		variant: null,
		rank: rankHit(record, found),
	};
}
