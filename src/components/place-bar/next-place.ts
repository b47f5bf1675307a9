/** Where a reader stands among places: at one of them, or between two. Places are counted from 0. */
export type Standing = { at: number } | { before: number };

/** A step among places: to the next one, or to the one before. */
export type Direction = 1 | -1;

/**
 * The place to which a step leads, wrapping round at either end.
 *
 * @param count number of places, at least 1
 * @param standing where the step begins; `before` may be `count`, behind the last place
 */
export function nextPlace(count: number, standing: Standing, direction: Direction): number {
	return (unwrappedPlace(standing, direction) + count) % count;
}

/** The end of the places at which a step goes on that has gone round the other; null where it went round none. */
export function wrappedTo(count: number, standing: Standing, direction: Direction): 'start' | 'end' | null {
	const place = unwrappedPlace(standing, direction);
	if (place >= count) return 'start';
	return place < 0 ? 'end' : null;
}

function unwrappedPlace(standing: Standing, direction: Direction): number {
	if ('at' in standing) return standing.at + direction;
	return direction === 1 ? standing.before : standing.before - 1;
}
