/** So many are measured however long it takes: a median needs some, and every set of questions its turn. */
const least = 5;

/**
 * Measures one thing after another until the time is up, so that a slow contender ends in time with fewer measurements.
 *
 * @param budget milliseconds
 * @returns the results in the order of the things
 */
export async function within<T, R>(
	things: readonly T[],
	budget: number,
	measure: (thing: T) => Promise<R>,
): Promise<R[]> {
	const begun = performance.now();
	const results: R[] = [];
	for (const thing of things) {
		if (results.length >= least && performance.now() - begun > budget) break;
		results.push(await measure(thing));
	}
	return results;
}
