/** Years that stand together in a drawing: one of them, or some that follow each other. */
export interface YearSpan {
	/** The first year. */
	from: number;
	/** The last year. */
	to: number;
}

/** How many years a span may have, from the fewest. */
const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The years from the first to the last, those without documents too, as spans of one length: at most `most` of them. A span
 * of several years begins with a multiple of its length.
 *
 * @param years in ascending order
 */
export function yearSpans(years: readonly number[], most: number): YearSpan[] {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	for (const length of lengths) {
		const begin = Math.floor(first / length);
		const count = Math.floor(last / length) - begin + 1;
		if (count <= most) {
			return Array.from({ length: count }, (_, place) => spanFrom((begin + place) * length, length));
		}
	}
	return [{ from: first, to: last }];
}

function spanFrom(from: number, length: number): YearSpan {
	return { from, to: from + length - 1 };
}

/** The years themselves, without those between, where they are no more than `most`; else spans of years. */
export function yearColumns(years: readonly number[], most: number): YearSpan[] {
	return years.length <= most ? years.map((year) => spanFrom(year, 1)) : yearSpans(years, most);
}

/** A span in words: 2018年, 2010—2019年. */
export function spanLabel({ from, to }: YearSpan): string {
	return from === to ? `${from}年` : `${from}—${to}年`;
}

/** Whether a year is one of a span. */
export function isWithin({ from, to }: YearSpan, year: number): boolean {
	return from <= year && year <= to;
}
