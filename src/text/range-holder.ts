import { bisect } from './bisect.ts';
import type { TextRange } from './range.ts';

/** A function that tells whether one of some ranges holds all of a range. Each answer halves its way there. */
export function rangeHolder(ranges: readonly TextRange[]): (range: TextRange) => boolean {
	const sorted = ranges.toSorted((left, right) => left[0] - right[0]);
	/** How far the ranges reach that begin no later than each. */
	const reach: number[] = [];
	for (const [, end] of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
	return ([start, end]) => {
		const begun = bisect(sorted, (range) => range[0] <= start);
		return begun > 0 && (reach[begun - 1] as number) >= end;
	};
}
