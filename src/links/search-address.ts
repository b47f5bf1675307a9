import { type Filters, facetNames, noFilters } from '../model/facet.ts';
import { parameters } from './grammar.ts';

const resultOrders = ['relevance', 'newest', 'oldest'] as const;
/** How hits are arranged: the best documents first, or by year, the newest or the oldest first. */
export type ResultOrder = (typeof resultOrders)[number];

/** What the search page shows, as its address says it. */
export interface PageState {
	/** What was typed. */
	query: string;
	/** What the hits are narrowed to. */
	filters: Filters;
	/** How they are arranged. */
	order: ResultOrder;
}

/** Nothing asked. */
const noState: PageState = { query: '', filters: noFilters, order: 'relevance' };

/** A question asked without anything that narrows or arranges its hits. */
export function plainSearch(query: string): PageState {
	return { ...noState, query };
}

/** Reads the state out of the query of an address; what it does not understand it leaves out. */
export function readPageState(search: string): PageState {
	const read = new URLSearchParams(search);
	const order = read.get(parameters.order);
	return {
		query: read.get(parameters.query) ?? noState.query,
		filters: Object.fromEntries(facetNames.map((facet) => [facet, read.getAll(facet)])) as Filters,
		order: order !== null && isOrder(order) ? order : noState.order,
	};
}

/**
 * What is given of a state as the query of an address, with its `?`; empty where nothing is asked. The inverse of
 * `readPageState`.
 */
export function writePageState(state: Partial<PageState>): string {
	const written = new URLSearchParams();
	writeParameters(written, { ...noState, ...state });
	return written.size === 0 ? '' : `?${written}`;
}

/** Adds a state to the query of an address that has other parameters too; what `readPageState` would read anyway is left out. */
export function writeParameters(written: URLSearchParams, { query, filters, order }: PageState): void {
	if (query !== noState.query) written.set(parameters.query, query);
	for (const facet of facetNames) for (const value of filters[facet]) written.append(facet, value);
	if (order !== noState.order) written.set(parameters.order, order);
}

/** The parameters that write a state. */
export const searchParameters: readonly string[] = [parameters.query, ...facetNames, parameters.order];

/** The query of an address in which a program puts what is searched in the place of a sign, `{searchTerms}`. */
export function searchTemplate(sign: string): string {
	return `?${parameters.query}=${sign}`;
}

/** Whether a word names an order. */
export function isOrder(word: string): word is ResultOrder {
	return (resultOrders as readonly string[]).includes(word);
}
