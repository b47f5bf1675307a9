/** Where a reader stands among places: at one of them, or between two. Places are counted from 0. */
export type Standing = { at: number } | { before: number };

/**
 * The place to which a step leads, wrapping round at either end.
 *
 * @param count number of places, at least 1
 * @param standing where the step begins; `before` may be `count`, behind the last place
 */
export function nextPlace(count: number, standing: Standing, direction: 1 | -1): number {
	const target = 'at' in standing ? standing.at + direction : direction === 1 ? standing.before : standing.before - 1;
	return (target + count) % count;
}
