/** What each way of differing costs; `Infinity` for what may not be. */
export interface EditCosts {
	/** For each character of the pattern: that the text lacks it. */
	missing: readonly number[];
	/** For each character of the text: that it stands where the pattern has none. */
	extra: readonly number[];
	/** That a character of the text stands for one of the pattern: 0 where they are the same. */
	replaced(pattern: number, text: number): number;
}

/** How a cell of the table was reached: a character stands for another one, is missing from the text, or is extra in it. */
export type EditStep = 'replaced' | 'missing' | 'extra';

/** The table of Sellers' algorithm: the cheapest ways to find the beginning of a pattern ending at any place of a text. */
export interface SellersTable {
	/** What it costs to find the first `row` characters of the pattern in a stretch of text that ends before `column`. */
	cost(row: number, column: number): number;
	/** The last step of that way; of equally cheap ones the first of `replaced`, `missing`, `extra`. */
	step(row: number, column: number): EditStep;
}

/**
 * Sellers' algorithm: edit distance with a free start and end. Rows are counted in characters of the pattern, columns in
 * characters of the text; the costs say how many there are of each.
 */
export function sellersTable({ missing, extra, replaced }: EditCosts): SellersTable {
	const width = extra.length + 1;
	const costs = new Float64Array((missing.length + 1) * width);
	// A cell outside the table is not a number, and so is every sum with it: a mistake shows.
	const cost = (row: number, column: number): number => costs[row * width + column] ?? Number.NaN;
	const replacing = (row: number, column: number) => cost(row - 1, column - 1) + replaced(row - 1, column - 1);
	const leavingOut = (row: number, column: number) => cost(row - 1, column) + (missing[row - 1] ?? Number.NaN);
	const adding = (row: number, column: number) => cost(row, column - 1) + (extra[column - 1] ?? Number.NaN);
	for (let row = 1; row <= missing.length; row += 1) {
		costs[row * width] = leavingOut(row, 0);
		for (let column = 1; column < width; column += 1) {
			costs[row * width + column] = Math.min(replacing(row, column), leavingOut(row, column), adding(row, column));
		}
	}
	return {
		cost,
		step: (row, column) => {
			if (column > 0 && replacing(row, column) === cost(row, column)) return 'replaced';
			return leavingOut(row, column) === cost(row, column) ? 'missing' : 'extra';
		},
	};
}
