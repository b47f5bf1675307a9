import type { CacheNames } from '../cache-names.ts';
import { copyAddress, copyFacts, copyOf } from '../copy.ts';
import { absentWords, copyWords } from '../words.ts';
import { withNotice } from './notice.ts';
import type { Way } from './way.ts';

/** So many pages and data files that readers looked at are kept; the one that was longest not asked for goes first. */
const visitedLimit = 160;
/** So long a page may keep a reader waiting who has a copy of it, in milliseconds. */
const patience = 4000;

/** What a worker stands in. */
export interface Surroundings {
	/** The caches of the origin. */
	caches: CacheStorage;
	/** Their names. */
	names: CacheNames;
	/** Version of the site that the worker was published with. */
	version: string;
	/** Address of the page about reading offline, which answers for pages that are not there. */
	offlinePage: string;
	/** Asks the network. */
	fetch(request: Request): Promise<Response>;
	/** The present moment. */
	now(): Date;
	/** Waits so many milliseconds. */
	wait(milliseconds: number): Promise<void>;
}

/** How the worker answers requests. */
export interface Answers {
	/**
	 * Answers a request.
	 * @param early the answer of the network where the browser has asked already
	 * @param lastUntil keeps the worker alive until a thing is done
	 */
	answer(
		request: Request,
		way: Way,
		early?: Promise<Response | undefined>,
		lastUntil?: (done: Promise<unknown>) => void,
	): Promise<Response>;
	/** Keeps a page that was opened before there was a worker to keep it; without a network nothing. */
	visit(address: string): Promise<void>;
}

/** The answers of a worker in its surroundings. */
export function makeAnswers({ caches, names, version, offlinePage, fetch, now, wait }: Surroundings): Answers {
	/** The copy of what is asked for: what a reader asked to keep before what was merely looked at. */
	const findCopy = async (address: string): Promise<Response | undefined> => {
		for (const name of [names.kept, names.visited]) {
			const copy = await caches.match(address, { cacheName: name });
			if (copy !== undefined) return copy;
		}
		return caches.match(address);
	};

	const keepProgram = async (address: string, response: Response): Promise<void> => {
		const cache = await caches.open(names.program(version));
		await cache.put(address, response);
	};

	const keepVisited = async (address: string, response: Response): Promise<void> => {
		const kept = await caches.open(names.kept);
		const copy = await copyOf(response, { madeAt: now(), version });
		if ((await kept.match(address)) !== undefined) return kept.put(address, copy);
		const visited = await caches.open(names.visited);
		// Put anew, it is the youngest: a cache tells its entries in the order in which they came.
		await visited.delete(address);
		await visited.put(address, copy);
		const entries = await visited.keys();
		await Promise.all(
			entries.slice(0, Math.max(0, entries.length - visitedLimit)).map((entry) => visited.delete(entry)),
		);
	};

	const ask: Answers['answer'] = async (request, { keep }, early, lastUntil) => {
		const response = (await early) ?? (await fetch(request));
		if (response.ok && keep !== null) {
			const put = keep === 'program' ? keepProgram : keepVisited;
			// Where the device is full, what was asked for is answered all the same.
			lastUntil?.(put(copyAddress(request.url), response.clone()).catch(() => undefined));
		}
		return response;
	};

	const showCopy = async (copy: Response, isPage: boolean): Promise<Response> => {
		const facts = copyFacts(copy);
		if (!isPage || facts === null) return copy;
		return withNotice(copy, copyWords(facts.madeAt, now()), { href: offlinePage, label: '离线阅读' });
	};

	const showAbsence = async (): Promise<Response> => {
		const page = await caches.match(offlinePage);
		return page === undefined ? Response.error() : withNotice(page, absentWords, { href: '', label: '再试' }, 503);
	};

	return {
		async visit(address) {
			const response = await fetch(new Request(address)).catch(() => Response.error());
			if (response.ok) await keepVisited(copyAddress(address), response);
		},
		async answer(request, way, early, lastUntil) {
			const copy = await findCopy(copyAddress(request.url));
			if (copy !== undefined && way.first === 'copy') return copy;
			const asked = ask(request, way, early, lastUntil);
			if (copy === undefined) return way.isPage ? asked.catch(showAbsence) : asked;
			// A host that is down has no word on what it publishes; one that says “not there” has.
			const fresh = asked.then((response) => (response.status < 500 ? response : null)).catch(() => null);
			const first = await (way.isPage ? Promise.race([fresh, wait(patience).then(() => null)]) : fresh);
			if (first !== null) return first;
			lastUntil?.(fresh);
			return showCopy(copy, way.isPage);
		},
	};
}
