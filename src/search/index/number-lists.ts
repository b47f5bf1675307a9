import { bisect } from '../../text/bisect.ts';

/** Ascending lists of numbers, none twice. */
type NumberList = readonly number[];

/** The numbers that stand in any of the lists. */
export function unite(lists: readonly NumberList[]): number[] {
	if (lists.length === 1) return [...(lists[0] ?? [])];
	return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The numbers that stand in all lists; none where there is no list. */
export function intersect(lists: readonly NumberList[]): number[] {
	const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
	return shortest.filter((number) => others.every((list) => holds(list, number)));
}

/** Whether a number stands in a list: a binary search. */
export function holds(list: NumberList, wanted: number): boolean {
	return list[lastNotAbove(list, wanted)] === wanted;
}

/** Place of the last number that is not above `limit`; -1 where all are. */
export function lastNotAbove(list: NumberList, limit: number): number {
	return bisect(list, (number) => number <= limit) - 1;
}
