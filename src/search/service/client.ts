import type { SearchAnswer, SearchRequest } from '../answer/answer.ts';
import type { Connect } from './connect.ts';
import { type FetchedIndex, OutdatedPageError } from './fetch-index.ts';
import { createLine, LostServiceError } from './line.ts';
import type { FromService } from './protocol.ts';
import { type StartTimer, startTimer } from './timer.ts';

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
	request: SearchRequest;
	settle: (outcome: Outcome) => void;
	follow: (answer: SearchAnswer) => void;
	/** Id of the message that asks it; null while it is not sent. */
	id: number | null;
	/** The last answer so far. */
	answer: SearchAnswer | null;
	/** Whether it was asked again after the index turned out to be gone. */
	isAskedAgain: boolean;
	/** How often the service was lost over it. */
	losses: number;
}

/**
 * The side of the protocol that asks. Nothing is fetched before the first `warm` or `search`; after a failure the next
 * question tries everything again. Where a file of the index is gone because the site was updated, the newest index is
 * opened and the question asked again. Where the service is lost, it is had in another way, and the question asked again.
 * @param ways to the service, the better ones first.
 * @param fetchBytes fetches the index, or the newest one where that of the page is known to be gone.
 */
export function createClient(
	ways: readonly Connect[],
	fetchBytes: (ownIsGone: boolean) => Promise<FetchedIndex>,
	start: StartTimer = startTimer,
): SearchClient {
	let opened: Promise<void> | undefined;
	let pending: OpenQuestion | undefined;
	const line = createLine(
		ways,
		() => {
			opened = undefined;
		},
		start,
	);

	/** Nothing more is waited for. */
	const end = (question: OpenQuestion): void => {
		if (pending === question) pending = undefined;
		if (question.id !== null) line.forget(question.id);
	};

	const fail = (question: OpenQuestion, error: unknown): void => {
		if (pending !== question) return;
		if (error instanceof LostServiceError && question.losses < ways.length) {
			question.losses += 1;
			void send(question);
			return;
		}
		end(question);
		const { answer } = question;
		if (answer === null) question.settle(toFailure(error));
		// What was found stands; the reader learns that it may not be all.
		else question.follow({ ...answer, goesOn: false, unread: Math.max(1, answer.unread) });
	};

	const receive = (question: OpenQuestion, message: FromService): void => {
		question.id = message.id;
		if (message.type === 'failed' && message.gone && !question.isAskedAgain) {
			question.isAskedAgain = true;
			opened = undefined;
			void send(question, true);
		} else if (message.type === 'failed') {
			fail(question, new Error(message.message));
		} else if (message.type === 'answered') {
			const { answer } = message;
			if (question.answer === null) question.settle({ type: 'answered', answer });
			else question.follow(answer);
			question.answer = answer;
			if (!answer.goesOn) end(question);
		}
	};

	const open = async (ownIsGone: boolean): Promise<void> => {
		const [{ bytes, folder }] = await Promise.all([fetchBytes(ownIsGone), line.connect()]);
		await new Promise<void>((resolve, reject) => {
			line.ask(
				{ type: 'open', bytes, folder },
				{
					reply: (message) => {
						line.forget(message.id);
						if (message.type === 'failed') reject(new Error(message.message));
						else resolve();
					},
					lose: reject,
				},
			);
		});
	};

	const ensureOpen = (ownIsGone = false): Promise<void> => {
		if (opened !== undefined) return opened;
		const own = open(ownIsGone);
		opened = own;
		own.catch(() => {
			if (opened === own) opened = undefined;
		});
		return own;
	};

	const send = async (question: OpenQuestion, ownIsGone = false): Promise<void> => {
		try {
			if (question.id !== null) line.forget(question.id);
			await ensureOpen(ownIsGone);
			if (pending !== question) return;
			question.id = line.ask(
				{ type: 'search', request: question.request },
				{ reply: (message) => receive(question, message), lose: (error) => fail(question, error) },
			);
		} catch (error) {
			fail(question, error);
		}
	};

	return {
		warm: () => void ensureOpen().catch(() => undefined),
		search: (request, follow = () => undefined) =>
			new Promise((settle) => {
				const older = pending;
				if (older !== undefined) {
					end(older);
					if (older.answer === null) older.settle({ type: 'superseded' });
				}
				pending = { request, settle, follow, id: null, answer: null, isAskedAgain: false, losses: 0 };
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
