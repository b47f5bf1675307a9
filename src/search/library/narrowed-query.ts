import { type Filters, facetNames, isNarrowing, type ResultOrder } from '../query/filters.ts';
import type { Query } from '../query/query.ts';

/** A query with all that narrows and orders its hits. */
export interface NarrowedQuery {
	/** The query. */
	query: Query;
	/** What documents must pass: filters chosen, and each condition of the query as filters of its own. */
	filters: readonly Filters[];
	/** Order of the documents. */
	order: ResultOrder;
}

/** Puts a query, the filters chosen and the order together. */
export function narrowQuery(query: Query, chosen: Filters, order: ResultOrder): NarrowedQuery {
	return { query, filters: [chosen, ...conditionFilters(query)].filter(isNarrowing), order };
}

/** What the conditions of a query ask, as filters. */
export function conditionFilters({ conditions }: Query): Filters[] {
	return conditions.map(
		({ facet, values }) =>
			Object.fromEntries(facetNames.map((name) => [name, name === facet ? values : []])) as Filters,
	);
}
