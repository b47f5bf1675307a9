import type { ResultOrder } from '../../links/search-address.ts';
import { type Filters, noFilters } from '../../model/facet.ts';
import { isNarrowing } from '../query/filters.ts';
import type { SearchExpression } from '../query/search-expression.ts';

/** What was asked, with all that narrows and orders its hits. */
export interface NarrowedSearch {
	/** What was asked. */
	expression: SearchExpression;
	/** What documents must pass: filters chosen, and each condition of the expression as filters of its own. */
	filters: readonly Filters[];
	/** Order of the documents. */
	order: ResultOrder;
}

/** Puts an expression, the filters chosen and the order together. */
export function narrowSearch(expression: SearchExpression, chosen: Filters, order: ResultOrder): NarrowedSearch {
	return { expression, filters: [chosen, ...conditionFilters(expression)].filter(isNarrowing), order };
}

/** What the conditions of an expression ask, as filters. */
export function conditionFilters({ conditions }: SearchExpression): Filters[] {
	return conditions.map(({ facet, values }) => ({ ...noFilters, [facet]: values }));
}
