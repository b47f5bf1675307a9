import type { SearchAnswer, SearchRequest } from '../answer/answer.ts';
import type { Connect, Send } from './connect.ts';
import { type FetchedIndex, OutdatedPageError } from './fetch-index.ts';
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
	/**
	 * Asks a question. Only the newest one is answered; older ones end as superseded. Where the first answer goes on,
	 * `follow` is called with each further one, until a newer question is asked.
	 */
	search(request: SearchRequest, follow?: (answer: SearchAnswer) => void): Promise<Outcome>;
}

/** A question that is not answered to its end. */
interface OpenQuestion {
	id: number;
	request: SearchRequest;
	settle: (outcome: Outcome) => void;
	follow: (answer: SearchAnswer) => void;
	answered: boolean;
	/** Whether it was asked again after the index turned out to be gone. */
	askedAgain: boolean;
}

/**
 * The side of the protocol that asks. Nothing is fetched before the first `warm` or `search`; after a failure the next
 * question tries everything again. Where a file of the index is gone because the site was updated, the newest index is
 * opened and the question asked again.
 * @param connect opens the way to the service.
 * @param fetchBytes fetches the index, or the newest one where that of the page is known to be gone.
 */
export function createClient(
	connect: Connect,
	fetchBytes: (ownIsGone: boolean) => Promise<FetchedIndex>,
): SearchClient {
	let lastId = 0;
	let connection: Promise<Send> | undefined;
	let opening: { id: number; finish: (reply: FromService) => void } | undefined;
	let opened: Promise<Send> | undefined;
	let pending: OpenQuestion | undefined;

	const settle = (question: OpenQuestion, outcome: Outcome): void => {
		if (pending === question) pending = undefined;
		if (!question.answered) question.settle(outcome);
	};

	const receive = (message: FromService): void => {
		if (message.id === opening?.id) {
			opening.finish(message);
			return;
		}
		const question = pending;
		if (message.id !== question?.id) return; // an answer to an older question
		if (message.type === 'failed' && message.gone && !question.askedAgain) {
			question.askedAgain = true;
			opened = undefined;
			void send(question, true);
		} else if (message.type === 'failed') {
			settle(question, toFailure(message.message));
		} else if (message.type === 'answered') {
			take(question, message.answer);
		}
	};

	const take = (question: OpenQuestion, answer: SearchAnswer): void => {
		if (question.answered) question.follow(answer);
		else question.settle({ type: 'answered', answer });
		question.answered = true;
		if (!answer.goesOn && pending === question) pending = undefined;
	};

	const open = async (ownIsGone: boolean): Promise<Send> => {
		connection ??= connect(receive);
		const [sendMessage, { bytes, folder }] = await Promise.all([connection, fetchBytes(ownIsGone)]);
		lastId += 1;
		const reply = await new Promise<FromService>((finish) => {
			opening = { id: lastId, finish };
			sendMessage({ type: 'open', id: lastId, bytes, folder });
		});
		if (reply.type === 'failed') throw new Error(reply.message);
		return sendMessage;
	};

	const ensureOpen = (ownIsGone = false): Promise<Send> => {
		opened ??= open(ownIsGone);
		opened.catch(() => {
			opened = undefined;
		});
		return opened;
	};

	const send = async (question: OpenQuestion, ownIsGone = false): Promise<void> => {
		try {
			const sendMessage = await ensureOpen(ownIsGone);
			if (pending !== question) return;
			lastId += 1;
			question.id = lastId;
			sendMessage({ type: 'search', id: lastId, request: question.request });
		} catch (error) {
			settle(question, toFailure(error));
		}
	};

	return {
		warm: () => void ensureOpen().catch(() => undefined),
		search: (request, follow = () => undefined) =>
			new Promise((resolve) => {
				if (pending !== undefined) settle(pending, { type: 'superseded' });
				pending = { id: -1, request, settle: resolve, follow, answered: false, askedAgain: false };
				void send(pending);
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
