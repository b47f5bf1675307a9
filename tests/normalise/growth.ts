/** How many times as much work four times the text may take: linear work takes 4 times as much, quadratic work 16. */
export const mostGrowth = 8;

/** Length of the shorter text, in characters: the least at which quadratic work shows beside what every text costs. */
const length = 6_000;
/** A run that takes less than this, in microseconds, is too short to be compared. */
const shortest = 1_000;
/** How often a comparison is made at most. What another process or the collector takes away only makes a run longer. */
const attempts = 6;

/**
 * How many times as much processor time some work takes on four times the text. `make` gives a text of about a number of
 * characters. Each size counts by its fastest run, and what is found to be linear is not measured again.
 */
export function growth(make: (length: number) => string, work: (text: string) => unknown): number {
	const [text, long] = [make(length), make(4 * length)];
	let least = Number.POSITIVE_INFINITY;
	let most = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		for (let run = 0; run < 3; run += 1)
			least = Math.min(
				least,
				processorTime(() => work(text)),
			);
		most = Math.min(
			most,
			processorTime(() => work(long)),
		);
		if (most < mostGrowth * Math.max(least, shortest)) break;
	}
	return most / Math.max(least, shortest);
}

/** Processor time of a call in microseconds. It does not run while other processes have the processor, as a clock does. */
function processorTime(call: () => unknown): number {
	const before = process.cpuUsage();
	call();
	const { user, system } = process.cpuUsage(before);
	return user + system;
}
