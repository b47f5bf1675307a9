/** How many times as much work four times the text may take: linear work takes 4 times as much, quadratic work 16. */
export const mostGrowth = 8;

/** Length of the shorter text, in characters: the least at which quadratic work shows beside what every text costs. */
const length = 6_000;
/** A run that takes less than this, in microseconds, is too short to be compared. */
const shortest = 1_000;
/** How often the two are compared at most. */
const attempts = 8;

/**
 * How many times as much processor time some work takes on four times the text. `make` gives a text of about a number of
 * characters. What else the machine does, and the collection of what earlier tests left in memory, makes runs longer, never
 * shorter: of either text the fastest run counts, and the runs of one comparison follow one another, so that a slow machine
 * is slow for both. The least growth of several comparisons counts; what is found to be linear is not compared again.
 */
export function growth(make: (length: number) => string, work: (text: string) => unknown): number {
	const [text, long] = [make(length), make(4 * length)];
	let least = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < attempts && least >= mostGrowth; attempt += 1) {
		const short = fastest(3, () => work(text));
		least = Math.min(least, fastest(attempt === 0 ? 1 : 3, () => work(long)) / Math.max(short, shortest));
	}
	return least;
}

/** Processor time of the fastest of several calls, in microseconds. */
function fastest(times: number, call: () => unknown): number {
	return Math.min(...Array.from({ length: times }, () => processorTime(call)));
}

/** Processor time of a call in microseconds. It does not run while other processes have the processor, as a clock does. */
function processorTime(call: () => unknown): number {
	const before = process.cpuUsage();
	call();
	const { user, system } = process.cpuUsage(before);
	return user + system;
}
