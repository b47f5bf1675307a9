/** Blocks read before the first answer: a browser fetches six files of one host at a time. */
export const firstBlocks = 6;
/** Blocks read between two answers after that. */
export const moreBlocks = 12;

/**
 * Bytes that may be fetched for a request. With program and core no question costs more than 250 kB, unless all hits are
 * asked for: then all exact ones are read.
 */
export const budget = {
	/** Up to which exact hits are read where there are enough for now, and where there are not. */
	exact: { enough: 100_000, few: 125_000 },
	/**
	 * Up to which the search for near hits is begun, where there are exact ones and where there is nothing yet; up to which
	 * more of them are read, and more where all are asked for.
	 */
	near: { begin: { some: 70_000, none: 125_000 }, more: 165_000, all: 1_000_000 },
};
