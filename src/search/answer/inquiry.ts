import type { Library } from '../library/library.ts';
import { type NarrowedSearch, narrowSearch } from '../library/narrowed-search.ts';
import type { SearchRequest } from './answer.ts';
import type { Question } from './question.ts';

/** A question asked with filters, an order and a limit, and what it has cost so far. */
export interface Inquiry {
	/** The question. */
	question: Question;
	/** How it was asked. */
	request: SearchRequest;
	/** The same as the library understands it. */
	narrowed: NarrowedSearch;
	/** Where it is looked for. */
	library: Library;
	/** Where hits are arranged by year: the years of documents that may hold some, in order; otherwise none. */
	years: readonly number[];
	/** Whether every hit is asked for. */
	asksForAll: boolean;
	/** Bytes fetched since it was asked. */
	spent(): number;
}

/** Begins an inquiry. */
export async function inquire(question: Question, request: SearchRequest, library: Library): Promise<Inquiry> {
	const begun = library.fetched();
	const narrowed = narrowSearch(question.expression, request.filters, request.order);
	return {
		question,
		request,
		library,
		narrowed,
		years: await yearsInOrder(narrowed, library),
		asksForAll: request.limit === Number.POSITIVE_INFINITY,
		spent: () => library.fetched() - begun,
	};
}

async function yearsInOrder({ filters, order }: NarrowedSearch, library: Library): Promise<readonly number[]> {
	if (order === 'relevance') return [];
	const years = await library.years(filters);
	return order === 'oldest' ? years : years.toReversed();
}
