import type { Range } from '../../text/range.ts';
import type { Reading } from './readings.ts';

/** A text as it would be with another reading. */
export interface OtherText {
	/** The text. */
	text: string;
	/** Where the other words stand in it. */
	words: Range;
	/** The stretch of the published text for a stretch of this one: a place inside the other words stands for them all. */
	toPublished(range: Range): Range;
}

/** Puts a reading in the place of the published words. */
export function readWith(published: string, { start, end, words }: Reading): OtherText {
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
