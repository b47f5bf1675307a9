import { noFilters } from '../../../src/model/facet.ts';
import { type HitList, hitSorts, type SearchAnswer, type SearchRequest } from '../../../src/search/answer/answer.ts';
import { createClient } from '../../../src/search/service/client.ts';
import { fetchIndex } from '../../../src/search/service/fetch-index.ts';
import { waysToService } from '../../../src/search/service/ways-to-service.ts';
import type { SearchPage } from './contender.ts';

/** As the dialog asks: so many hits in all, and of one document. */
const shown = { limit: 24, perDocument: 3 };
/** As the search page asks when a reader wants the rest. */
const everything = { limit: Number.POSITIVE_INFINITY, perDocument: Number.POSITIVE_INFINITY };

const { index = '', current = '', format } = document.documentElement.dataset;
const address = { folder: absolute(index), current: absolute(current), format: Number(format) };
const client = createClient(waysToService, (ownIsGone) => fetchIndex(address, fetch.bind(globalThis), ownIsGone));

/** The answer to the question asked last, when nothing more will be read for it. */
let last: Promise<SearchAnswer>;

/** Asks, and gives the first answer with a hit, or the last one. */
function ask(query: string, limits: Pick<SearchRequest, 'limit' | 'perDocument'>): Promise<SearchAnswer> {
	const useful = Promise.withResolvers<SearchAnswer>();
	const final = Promise.withResolvers<SearchAnswer>();
	last = final.promise;
	const take = (answer: SearchAnswer): void => {
		if (hitSorts.some((sort) => answer[sort].total > 0) || !answer.goesOn) useful.resolve(answer);
		if (!answer.goesOn) final.resolve(answer);
	};
	void client.search({ query, filters: noFilters, order: 'relevance', ...limits }, take).then((outcome) => {
		if (outcome.type === 'answered') return take(outcome.answer);
		const error = new Error(
			outcome.type === 'failed' ? outcome.message : 'found a newer question, expected one at a time',
		);
		useful.reject(error);
		final.reject(error);
	});
	return useful.promise;
}

function placesOf({ groups }: HitList): string[] {
	return groups.flatMap(({ document, hits }) => hits.map(({ locator }) => `${document.id}#${locator}`));
}

function absolute(path: string): string {
	return new URL(path, location.href).href;
}

/** The engine as a page of the site uses it: its program in a worker, the same client. */
export const { first, complete, all }: SearchPage = {
	first: async (words) => {
		const answer = await ask(words, shown);
		return hitSorts.flatMap((sort) => placesOf(answer[sort]))[0] ?? null;
	},
	complete: async () => {
		await last;
	},
	all: async (words) => {
		await ask(words, everything);
		const answer = await last;
		const places = hitSorts.flatMap((sort) => placesOf(answer[sort]));
		return { results: placesOf(answer.exact), places, wholeDocuments: [] };
	},
};
