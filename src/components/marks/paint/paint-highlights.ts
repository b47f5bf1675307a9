import type { PaintedMarks } from './painted-marks.ts';

/** Names of the highlights; `marks.css` gives them their look. */
const names = { all: 'arrival', current: 'arrival-current' };

/**
 * Paints ranges by the CSS Custom Highlight API. No node of the page changes, and who rebuilds text nodes puts the ranges of
 * all highlights back (`page-text/keep-ranges.ts`).
 */
export function paintHighlights(ranges: readonly Range[]): PaintedMarks {
	const range = (index: number): Range => {
		const found = ranges[index];
		if (found === undefined) throw new RangeError(`mark ${index}: found ${ranges.length} marks`);
		return found;
	};
	CSS.highlights.set(names.all, new Highlight(...ranges));
	return {
		count: ranges.length,
		startOf: (index) => range(index).startContainer,
		boxOf: (index) => range(index).getBoundingClientRect(),
		setCurrent: (index) => {
			const current = new Highlight(range(index));
			current.priority = 1;
			CSS.highlights.set(names.current, current);
		},
		remove: () => {
			for (const name of Object.values(names)) CSS.highlights.delete(name);
		},
	};
}
