import type { Random } from './random.ts';

/** Items of which some are drawn more often than others. */
export interface Weighted<T> {
	/** The items in the order given. */
	items: readonly T[];
	/** Draws one, each as often as its weight says. */
	draw(random: Random): T;
}

/**
 * Items with their weights.
 * @throws Error where there are no items.
 */
export function weighted<T>(entries: Iterable<readonly [item: T, weight: number]>): Weighted<T> {
	const items: T[] = [];
	const sums: number[] = [];
	let sum = 0;
	for (const [item, weight] of entries) {
		sum += weight;
		items.push(item);
		sums.push(sum);
	}
	const cumulative = Float64Array.from(sums);
	const last = items.at(-1);
	if (last === undefined) throw new Error('found no items; expected at least one to draw from');
	return { items, draw: (random) => items[firstAbove(cumulative, random.next() * sum)] ?? last };
}

/** Index of the first number above a value, in ascending numbers. */
function firstAbove(ascending: Float64Array, value: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ascending[middle] ?? 0) > value) high = middle;
		else low = middle + 1;
	}
	return low;
}
