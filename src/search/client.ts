import type { SearchAnswer, SearchRequest } from './answer.ts';
import type { Connect, Send } from './connect.ts';
import { OutdatedPageError } from './fetch-index.ts';
import type { FromService } from './protocol.ts';

/** What becomes of a question: an answer, a failure, or nothing because a newer question was asked. */
export type Outcome =
	| { type: 'answered'; answer: SearchAnswer }
	/** `outdated`: the site was updated, only a reload helps. `unavailable`: trying again may help. */
	| { type: 'failed'; failure: 'outdated' | 'unavailable'; message: string }
	| { type: 'superseded' };

/** Asks questions on behalf of a page. */
export interface SearchClient {
	/** Connects and fetches the index, unless that has been done, so that the first question is answered sooner. */
	warm(): void;
	/** Asks a question. Only the newest one is answered; older ones end as superseded. */
	search(request: SearchRequest): Promise<Outcome>;
}

/**
 * The side of the protocol that asks. Nothing is fetched before the first `warm` or `search`; after a failure the next
 * question tries everything again.
 * @param connect opens the way to the service.
 * @param fetchBytes fetches the index; it runs while the connection is being opened.
 */
export function createClient(connect: Connect, fetchBytes: () => Promise<ArrayBuffer>): SearchClient {
	let lastId = 0;
	let connection: Promise<Send> | undefined;
	let opening: { id: number; finish: (reply: FromService) => void } | undefined;
	let opened: Promise<Send> | undefined;
	let pending: { id: number; settle: (outcome: Outcome) => void } | undefined;

	const settle = (id: number, outcome: Outcome): void => {
		if (pending?.id !== id) return; // the answer to an older question
		const question = pending;
		pending = undefined;
		question.settle(outcome);
	};

	const receive = (message: FromService): void => {
		if (message.id === opening?.id) opening.finish(message);
		else if (message.type === 'answered') settle(message.id, { type: 'answered', answer: message.answer });
		else if (message.type === 'failed') settle(message.id, toFailure(message.message));
	};

	const open = async (): Promise<Send> => {
		connection ??= connect(receive);
		const [send, bytes] = await Promise.all([connection, fetchBytes()]);
		lastId += 1;
		const reply = await new Promise<FromService>((finish) => {
			opening = { id: lastId, finish };
			send({ type: 'open', id: lastId, bytes });
		});
		if (reply.type === 'failed') throw new Error(reply.message);
		return send;
	};

	const ensureOpen = (): Promise<Send> => {
		opened ??= open();
		opened.catch(() => {
			opened = undefined;
		});
		return opened;
	};

	return {
		warm: () => void ensureOpen().catch(() => undefined),
		search: (request) =>
			new Promise((resolve) => {
				pending?.settle({ type: 'superseded' });
				lastId += 1;
				const id = lastId;
				pending = { id, settle: resolve };
				ensureOpen().then(
					(send) => {
						if (pending?.id === id) send({ type: 'search', id, request });
					},
					(error: unknown) => settle(id, toFailure(error)),
				);
			}),
	};
}

function toFailure(error: unknown): Outcome {
	return {
		type: 'failed',
		failure: error instanceof OutdatedPageError ? 'outdated' : 'unavailable',
		message: String(error),
	};
}
