import type { Alignment } from './align.ts';
import { matchExact } from './match-exact.ts';
import { matchTolerant } from './match-tolerant.ts';
import type { Query } from './query.ts';
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

/** A record in which all terms were found. */
export interface Finding {
	/** Index of the record. */
	record: number;
	/** Index of its document. */
	document: number;
	/** Every mention, in order of place, overlapping ones joined. */
	ranges: Range[];
	/** Where the terms stand closest together. */
	focus: Range;
	/** How many mentions there are. */
	mentions: number;
	/** Characters in them that differ from what was typed. */
	differing: Range[];
	/** How good it is. */
	rank: Rank;
}

/** Every record in which all terms stand exactly, in the order of the records. */
export function findExact(records: readonly SearchedRecord[], query: Query): Finding[] {
	const terms = query.terms.map((term) => term.folded);
	return records.flatMap((record, index) => {
		const match = matchExact(record.folded, terms);
		return match === null ? [] : toFinding(record, index, match.mentions, [], 0);
	});
}

/**
 * Every record in which all terms stand, at least one of them only with errors.
 * @param exact what `findExact` found: those records are left out.
 */
export function findNear(records: readonly SearchedRecord[], query: Query, exact: readonly Finding[]): Finding[] {
	const taken = new Set(exact.map((finding) => finding.record));
	const terms = query.terms.map((term) => term.folded);
	const open = records.map((record, index) => (taken.has(index) ? '' : record.folded));
	const tolerated = terms.map((term) => matchTolerant(open, term));
	return records.flatMap((record, index) => {
		if (taken.has(index)) return [];
		const places = terms.map((term, number) => placesOf(record.folded, term, tolerated[number]?.get(index) ?? []));
		if (places.length === 0 || places.some((alignments) => alignments.length === 0)) return [];
		const errors = places.reduce((sum, alignments) => sum + Math.min(...alignments.map((place) => place.errors)), 0);
		const mentions = places.map((alignments) => alignments.map((place) => place.range));
		return toFinding(
			record,
			index,
			mentions,
			places.flat().flatMap((place) => place.differing),
			errors,
		);
	});
}

function placesOf(folded: string, term: string, tolerated: readonly Alignment[]): readonly Alignment[] {
	const exact = matchExact(folded, [term])?.mentions[0];
	return exact?.map((range) => ({ range, errors: 0, differing: [] })) ?? tolerated;
}

function toFinding(
	record: SearchedRecord,
	index: number,
	mentions: readonly (readonly Range[])[],
	differing: Range[],
	errors: number,
): Finding {
	return {
		record: index,
		document: record.document,
		ranges: mergeRanges(mentions.flat()),
		focus: closestSpan(mentions) ?? [0, 0],
		mentions: mentions.reduce((sum, ranges) => sum + ranges.length, 0),
		differing,
		rank: rankHit(record, mentions, errors),
	};
}
