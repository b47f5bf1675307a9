/** Where a reader stands among marks: at one of them, or between two. Marks are counted from 0. */
export type MarkPlace = { at: number } | { before: number };

/**
 * The mark to which a step leads, wrapping round at either end.
 *
 * @param count number of marks, at least 1
 * @param place where the step begins; `before` may be `count`, behind the last mark
 */
export function nextMark(count: number, place: MarkPlace, direction: 1 | -1): number {
	const target = 'at' in place ? place.at + direction : direction === 1 ? place.before : place.before - 1;
	return (target + count) % count;
}
