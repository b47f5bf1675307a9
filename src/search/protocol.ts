import type { SearchAnswer, SearchRequest } from './answer.ts';

/** What a page says to the service. Each message has an id, counted up by the page; the reply carries the same. */
export type ToService =
	/** Take the index, compressed as it was fetched. */
	| { type: 'open'; id: number; bytes: ArrayBuffer }
	/** Answer a question; a later question takes the place of one that has not been begun. */
	| { type: 'search'; id: number; request: SearchRequest };

/** What the service says to a page. */
export type FromService =
	/** The index is open. */
	| { type: 'opened'; id: number }
	/** The answer to a question. */
	| { type: 'answered'; id: number; answer: SearchAnswer }
	/** The index or the answer could not be made. */
	| { type: 'failed'; id: number; message: string };
