import { createEngine, type SearchEngine } from './engine.ts';
import type { FromService, ToService } from './protocol.ts';
import { unpackIndex } from './unpack-index.ts';

/**
 * The side of the protocol that answers, wherever it runs: in a worker, or in the page where workers are not to be had.
 *
 * 1. The index of the last `open` is the one that is searched; questions that come while it opens wait for it.
 * 2. Questions that arrive while another waits take its place: only the last of them is answered.
 * @param reply sends a message to the page.
 */
export function createService(reply: (message: FromService) => void): (message: ToService) => void {
	let engine: Promise<SearchEngine> = Promise.reject(new Error('the index is not open'));
	engine.catch(() => undefined);
	let waiting: Extract<ToService, { type: 'search' }> | undefined;

	const open = async ({ id, bytes }: Extract<ToService, { type: 'open' }>): Promise<void> => {
		engine = unpackIndex(bytes).then(createEngine);
		try {
			await engine;
			reply({ type: 'opened', id });
		} catch (error) {
			reply({ type: 'failed', id, message: String(error) });
		}
	};

	const answerWaiting = async (): Promise<void> => {
		const opened = await engine.catch((error: unknown) => String(error));
		const question = waiting;
		waiting = undefined;
		if (question === undefined) return;
		if (typeof opened === 'string') reply({ type: 'failed', id: question.id, message: opened });
		else reply({ type: 'answered', id: question.id, answer: opened.search(question.request) });
	};

	return (message) => {
		if (message.type === 'open') {
			void open(message);
			return;
		}
		const idle = waiting === undefined;
		waiting = message;
		// A task of its own: messages that have arrived meanwhile are taken first, so older questions fall away.
		if (idle) setTimeout(() => void answerWaiting(), 0);
	};
}
