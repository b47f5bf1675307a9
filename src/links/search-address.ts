import { type Filters, facetNames, type ResultOrder } from '../search/query/filters.ts';

/** What the search page shows, as its address says it. */
export interface PageState {
	/** What was typed. */
	query: string;
	/** What the hits are narrowed to. */
	filters: Filters;
	/** Order of the documents. */
	order: ResultOrder;
}

const orders: readonly string[] = ['relevance', 'newest', 'oldest'] satisfies ResultOrder[];

/** Reads the state out of the query of an address; what it does not understand it leaves out. */
export function readPageState(search: string): PageState {
	const parameters = new URLSearchParams(search);
	const order = parameters.get('order') ?? '';
	return {
		query: parameters.get('q') ?? '',
		filters: Object.fromEntries(facetNames.map((facet) => [facet, parameters.getAll(facet)])) as Filters,
		order: isOrder(order) ? order : 'relevance',
	};
}

/** The state as the query of an address: empty where nothing is asked. The inverse of `readPageState`. */
export function writePageState({ query, filters, order }: PageState): string {
	const parameters = new URLSearchParams();
	if (query !== '') parameters.set('q', query);
	for (const facet of facetNames) for (const value of filters[facet]) parameters.append(facet, value);
	if (order !== 'relevance') parameters.set('order', order);
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}

/** Whether a word names an order. */
export function isOrder(word: string): word is ResultOrder {
	return orders.includes(word);
}
