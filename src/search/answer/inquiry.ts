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
	/** Whether every hit is asked for. */
	asksForAll: boolean;
	/** Bytes fetched since it was asked. */
	spent(): number;
}

/** Begins an inquiry. */
export function inquire(question: Question, request: SearchRequest, library: Library): Inquiry {
	const begun = library.fetched();
	return {
		question,
		request,
		library,
		narrowed: narrowSearch(question.expression, request.filters, request.order),
		asksForAll: request.limit === Number.POSITIVE_INFINITY,
		spent: () => library.fetched() - begun,
	};
}
