import { paintElements } from './paint-elements.ts';
import { paintHighlights } from './paint-highlights.ts';
import type { PaintedMarks } from './painted-marks.ts';

/** Paints ranges of the text, in its order, in the way that the browser knows. */
export function paintMarks(ranges: readonly Range[]): PaintedMarks {
	return 'highlights' in CSS ? paintHighlights(ranges) : paintElements(ranges);
}
