import { bisect } from '../../text/bisect.ts';
import type { TextRange } from '../../text/range.ts';
import type { PublishedText } from './published-text.ts';

/** A run of a published text, and the place of the text. */
interface PlacedRun {
	start: number;
	end: number;
	place: number;
}

/**
 * A function that gives the published texts in which part of a range of the source stands, in their order. No character of a
 * source stands in two runs, so each answer halves its way there.
 */
export function sourceIndex(published: readonly PublishedText[]): (range: TextRange) => PublishedText[] {
	const runs: PlacedRun[] = [];
	for (const [place, { text }] of published.entries())
		for (const { start, end } of text.runs) if (end > start) runs.push({ start, end, place });
	runs.sort((left, right) => left.start - right.start);
	return ([start, end]) => {
		const places = new Set<number>();
		for (let at = bisect(runs, (run) => run.end <= start); at < runs.length; at += 1) {
			const run = runs[at] as PlacedRun;
			if (run.start >= end) break;
			places.add(run.place);
		}
		return [...places].sort((left, right) => left - right).map((place) => published[place] as PublishedText);
	};
}
