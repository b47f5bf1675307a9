/** Numbers and choices in an order that a seed fixes. */
export interface Random {
	/** A number from 0 to 1, 1 excluded. */
	next(): number;
	/** A whole number from `least` to `most`, both included. */
	between(least: number, most: number): number;
	/** Whether something of this probability happens. */
	chance(probability: number): boolean;
	/** One of the items, each as likely as the others. @throws Error where there are none. */
	pick<T>(items: readonly T[]): T;
	/** A number of the log-normal distribution with this median and this standard deviation of its logarithm. */
	logNormal(median: number, deviation: number): number;
}

/** Random numbers from a seed (mulberry32): the same on every machine. */
export function createRandom(seed: number): Random {
	let state = seed | 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		chance: (probability) => next() < probability,
		pick: (items) => {
			const item = items[Math.floor(next() * items.length)];
			if (item === undefined) throw new Error('found an empty list; expected something to choose from');
			return item;
		},
		logNormal: (median, deviation) => {
			const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
			return median * Math.exp(deviation * normal);
		},
	};
}
