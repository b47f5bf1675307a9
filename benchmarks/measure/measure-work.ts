/** What some work in this process took, in seconds. */
export interface Spent {
	/** By the clock. */
	wall: number;
	/** Of the processors, the garbage collector's threads included. */
	processor: number;
}

/** Does something and measures it. */
export function measureWork<Result>(work: () => Result): [Spent, Result] {
	const begun = performance.now();
	const before = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(before);
	return [{ wall: (performance.now() - begun) / 1000, processor: (user + system) / 1e6 }, result];
}
