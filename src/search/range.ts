/** Part of a text: start and end (exclusive) in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** The ranges in order of place, those that overlap or touch joined into one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: [number, number][] = [];
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged.at(-1);
		if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

/** Length of the shortest stretch that holds a mention of every term; 0 where there is none to hold. */
export function closestSpan(mentions: readonly (readonly Range[])[]): number {
	if (mentions.some((ranges) => ranges.length === 0)) return 0;
	const cursors = mentions.map(() => 0);
	let best = Number.POSITIVE_INFINITY;
	for (;;) {
		const current = mentions.map((ranges, term) => ranges[cursors[term] ?? 0]);
		let first = 0;
		let end = 0;
		current.forEach((range, term) => {
			if ((range?.[0] ?? 0) < (current[first]?.[0] ?? 0)) first = term;
			end = Math.max(end, range?.[1] ?? 0);
		});
		best = Math.min(best, end - (current[first]?.[0] ?? 0));
		cursors[first] = (cursors[first] ?? 0) + 1;
		if ((cursors[first] ?? 0) >= (mentions[first]?.length ?? 0)) return best === Number.POSITIVE_INFINITY ? 0 : best;
	}
}
