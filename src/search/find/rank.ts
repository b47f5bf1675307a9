import { closestSpan, type TextRange } from '../../text/range.ts';
import type { SearchRecord } from '../records/records.ts';
import type { FoundTerms } from './finding.ts';

/** How good a hit is. */
export interface Rank {
	/** Number of characters that differ from what was typed. */
	errors: number;
	/** 0 where the marks typed stand there too, or none was typed; else 1. */
	marks: number;
	/** 0 in a title, 1 in a heading, 2 in the lead of a paragraph, 3 in its text. */
	tier: number;
	/** Characters between the terms where they stand closest; 0 for a single term. */
	gap: number;
}

/** The rank of a record in which terms were found. */
export function rankHit(record: SearchRecord, { mentions, errors, asTyped }: FoundTerms): Rank {
	const [start, end] = closestSpan(mentions) ?? [0, 0];
	const shortest = mentions.map((ranges) => Math.min(...ranges.map((range) => range[1] - range[0])));
	const gap = mentions.length < 2 ? 0 : Math.max(0, end - start - sum(shortest));
	return { errors, marks: asTyped ? 0 : 1, tier: tierOf(record, mentions), gap };
}

/**
 * Better first: fewer errors, then the marks that were typed (`（一）` before 一 everywhere else), then title before heading
 * before lead before text, then terms closer together.
 */
export function compareRanks(a: Rank, b: Rank): number {
	return a.errors - b.errors || a.marks - b.marks || a.tier - b.tier || a.gap - b.gap;
}

function tierOf(record: SearchRecord, mentions: readonly (readonly TextRange[])[]): number {
	if (record.kind === 'title') return 0;
	if (record.kind === 'heading') return 1;
	const inLead = mentions.every((ranges) => ranges.some(([, end]) => end <= record.lead));
	return inLead ? 2 : 3;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
