import { lineOffsets } from '../normalise/emend/emend.ts';

/** A function that tells in which line of a text, counted from 1, a UTF-16 offset lies. Each answer halves its way there. */
export function lineFinder(text: string): (offset: number) => number {
	const starts = lineOffsets(text);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(low, 1);
	};
}
