/** Part of a text: start and end (exclusive) in UTF-16 code units; a `Range` is one of the DOM. */
export type TextRange = readonly [start: number, end: number];

/** The ranges in order of place, those that overlap or touch joined into one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
	const merged: [number, number][] = [];
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged.at(-1);
		if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

/** The shortest stretch that holds a mention of every term (each term's mentions in order of place); null without terms. */
export function closestSpan(mentions: readonly (readonly TextRange[])[]): TextRange | null {
	const cursors = mentions.map(() => 0);
	let best: TextRange | null = null;
	for (;;) {
		const current = mentions.map((ranges, term) => ranges[cursors[term] ?? 0]).filter((range) => range !== undefined);
		if (current.length === 0 || current.length < mentions.length) return best;
		const start = Math.min(...current.map((range) => range[0]));
		const end = Math.max(...current.map((range) => range[1]));
		if (best === null || end - start < best[1] - best[0]) best = [start, end];
		// Only moving the leftmost mention on can make the stretch shorter.
		const leftmost = current.findIndex((range) => range[0] === start);
		cursors[leftmost] = (cursors[leftmost] ?? 0) + 1;
	}
}
