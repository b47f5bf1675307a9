import { createEngine, type SearchEngine } from '../answer/engine.ts';
import { MissingFileError } from '../library/library.ts';
import { type FetchIndexFile, openLibrary } from '../library/open-library.ts';
import type { FromService, ToService } from './protocol.ts';

/**
 * The side of the protocol that answers, wherever it runs: in a worker, or in the page where workers are not to be had.
 *
 * 1. The index of the last `open` is the one that is searched; questions that come while it opens wait for it.
 * 2. Only the last question is answered: one that is overtaken is dropped, even while it is being answered.
 * 3. A ping is replied to at once.
 * @param reply sends a message to the page.
 * @param fetchFrom gives the way to fetch the files of a folder.
 */
export function createService(
	reply: (message: FromService) => void,
	fetchFrom: (folder: string) => FetchIndexFile = fetchFromFolder,
): (message: ToService) => void {
	let engine: Promise<SearchEngine> = Promise.reject(new Error('the index is not open'));
	engine.catch(() => undefined);
	let newest = 0;

	const open = async ({ id, bytes, folder }: Extract<ToService, { type: 'open' }>): Promise<void> => {
		engine = openLibrary(bytes, fetchFrom(folder)).then(createEngine);
		try {
			await engine;
			reply({ type: 'opened', id });
		} catch (error) {
			reply({ type: 'failed', id, message: String(error), gone: false });
		}
	};

	const answer = async ({ id, request }: Extract<ToService, { type: 'search' }>): Promise<void> => {
		// A task of its own: messages that have arrived meanwhile are taken first, so older questions fall away.
		await new Promise((resolve) => setTimeout(resolve, 0));
		try {
			if (id !== newest) return;
			for await (const part of (await engine).search(request)) {
				if (id !== newest) return;
				reply({ type: 'answered', id, answer: part });
			}
		} catch (error) {
			if (id === newest) reply({ type: 'failed', id, message: String(error), gone: error instanceof MissingFileError });
		}
	};

	return (message) => {
		if (message.type === 'open') {
			void open(message);
		} else if (message.type === 'search') {
			newest = message.id;
			void answer(message);
		} else {
			reply({ type: 'alive', id: message.id });
		}
	};
}

function fetchFromFolder(folder: string): FetchIndexFile {
	return async (name) => {
		const response = await fetch(new URL(name, folder));
		if (!response.ok) throw new Error(`found status ${response.status}`);
		return response.arrayBuffer();
	};
}
