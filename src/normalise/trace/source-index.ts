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
 * source stands in two runs, so each answer halves its way there. The first question orders the runs: most sources ask none.
 */
export function sourceIndex(published: readonly PublishedText[]): (range: TextRange) => PublishedText[] {
	let index: PlacedRun[] | null = null;
	return ([start, end]) => {
		index ??= runsInOrder(published);
		const places = new Set<number>();
		for (let at = bisect(index, (run) => run.end <= start); at < index.length; at += 1) {
			const run = index[at] as PlacedRun;
			if (run.start >= end) break;
			places.add(run.place);
		}
		return [...places].sort((left, right) => left - right).map((place) => published[place] as PublishedText);
	};
}

function runsInOrder(published: readonly PublishedText[]): PlacedRun[] {
	const runs: PlacedRun[] = [];
	for (const [place, { text }] of published.entries())
		for (const { start, end } of text.runs) if (end > start) runs.push({ start, end, place });
	return runs.sort((left, right) => left.start - right.start);
}
