import { type FacetName, type Filters, facetNames } from '../../model/facet.ts';

/** What a row of a list says of its document. */
export interface Row {
	/** The values that it has in each field. */
	values: Filters;
	/** How many passages it has on each of its themes. */
	passages: ReadonlyMap<string, number>;
}

/** How much there is of a value. */
export interface Amount {
	/** Number of documents. */
	documents: number;
	/** Number of passages on it; of what is no theme 0. */
	passages: number;
}

/** Whether a row has every value that is chosen; `but` is a field whose choice does not count. */
export function isLeft({ values }: Row, chosen: Filters, but?: FacetName): boolean {
	return facetNames.every((name) => name === but || chosen[name].every((value) => values[name].includes(value)));
}

/** How much of each value of a field the choices in all other fields leave; a value that no row has is not among them. */
export function amountsLeft(rows: readonly Row[], chosen: Filters, field: FacetName): ReadonlyMap<string, Amount> {
	const amounts = new Map<string, Amount>();
	for (const row of rows) {
		const isCounted = isLeft(row, chosen, field);
		for (const value of row.values[field]) {
			const { documents, passages } = amounts.get(value) ?? { documents: 0, passages: 0 };
			const own = row.passages.get(value) ?? 0;
			amounts.set(value, isCounted ? { documents: documents + 1, passages: passages + own } : { documents, passages });
		}
	}
	return amounts;
}
