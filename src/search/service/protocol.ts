import type { SearchAnswer, SearchRequest } from '../answer/answer.ts';

/** What a page says to the service. Each message has an id, counted up by the page; replies carry the same. */
export type ToService =
	/** Take the core of an index, compressed as it was fetched; its other files are in `folder`, an absolute address. */
	| { type: 'open'; id: number; bytes: ArrayBuffer; folder: string }
	/** Answer a question; a later question takes the place of one that is not answered yet. */
	| { type: 'search'; id: number; request: SearchRequest }
	/** Give a sign of life, whatever you are waiting for. */
	| { type: 'ping'; id: number };

/** What the service says to a page. */
export type FromService =
	/** The index is open. */
	| { type: 'opened'; id: number }
	/** An answer to a question; where it goes on, another follows. */
	| { type: 'answered'; id: number; answer: SearchAnswer }
	/** The index or the answer could not be made; `gone`: because a file of the index is not to be had. */
	| { type: 'failed'; id: number; message: string; gone: boolean }
	/** A sign of life. */
	| { type: 'alive'; id: number };
