import { closestSpan, type Range } from '../../text/range.ts';
import type { SearchRecord } from '../records/records.ts';

/** How good a hit is. */
export interface Rank {
	/** 0 in a title, 1 in a heading, 2 in the lead of a paragraph, 3 in its text. */
	tier: number;
	/** Number of characters that differ from what was typed. */
	errors: number;
	/** Characters between the terms where they stand closest; 0 for a single term. */
	gap: number;
}

/**
 * The rank of a record in which terms were found.
 * @param mentions the places of each term.
 * @param errors characters that differ in the best place of each term, summed.
 */
export function rankHit(record: SearchRecord, mentions: readonly (readonly Range[])[], errors: number): Rank {
	const [start, end] = closestSpan(mentions) ?? [0, 0];
	const shortest = mentions.map((ranges) => Math.min(...ranges.map((range) => range[1] - range[0])));
	const gap = mentions.length < 2 ? 0 : Math.max(0, end - start - sum(shortest));
	return { tier: tierOf(record, mentions), errors, gap };
}

/** Better first: fewer errors, then title before heading before lead before text, then terms closer together. */
export function compareRanks(a: Rank, b: Rank): number {
	return a.errors - b.errors || a.tier - b.tier || a.gap - b.gap;
}

function tierOf(record: SearchRecord, mentions: readonly (readonly Range[])[]): number {
	if (record.kind === 'title') return 0;
	if (record.kind === 'heading') return 1;
	const inLead = mentions.every((ranges) => ranges.some(([, end]) => end <= record.lead));
	return inLead ? 2 : 3;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
