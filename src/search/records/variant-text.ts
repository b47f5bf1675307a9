import type { TextRange } from '../../text/range.ts';
import type { VariantReading } from './variants.ts';

/** A text as it would be with a variant reading. */
export interface VariantText {
	/** The text. */
	text: string;
	/** Where the other words stand in it. */
	words: TextRange;
	/** The stretch of the published text for a stretch of this one: a place inside the other words stands for them all. */
	toPublished(range: TextRange): TextRange;
}

/** Puts a variant reading in the place of the published words. */
export function applyVariant(published: string, { start, end, words }: VariantReading): VariantText {
	const otherEnd = start + words.length;
	const longer = end - otherEnd;
	return {
		text: published.slice(0, start) + words + published.slice(end),
		words: [start, otherEnd],
		toPublished: ([from, to]) => [
			from < start ? from : from < otherEnd ? start : from + longer,
			to <= start ? to : to <= otherEnd ? end : to + longer,
		],
	};
}
