import type { HitList, SearchAnswer, SearchRequest } from '../../../src/search/answer.ts';
import { createClient } from '../../../src/search/client.ts';
import { connectToService } from '../../../src/search/connect.ts';
import { fetchIndex } from '../../../src/search/fetch-index.ts';
import { noFilters } from '../../../src/search/filters.ts';
import { indexFormat } from '../../../src/search/index-file.ts';
import type { SearchPage } from './contender.ts';

/** As the dialog asks: so many hits in all, and of one document. */
const shown = { limit: 24, perDocument: 3 };
const everything = { limit: Number.MAX_SAFE_INTEGER, perDocument: Number.MAX_SAFE_INTEGER };

const { index = '', current = '' } = document.documentElement.dataset;
const address = { index: absolute(index), current: absolute(current), format: indexFormat };
const client = createClient(connectToService, () => fetchIndex(address, fetch.bind(globalThis)));

async function ask(query: string, limits: Pick<SearchRequest, 'limit' | 'perDocument'>): Promise<SearchAnswer> {
	const outcome = await client.search({ query, filters: noFilters, order: 'relevance', ...limits });
	if (outcome.type === 'answered') return outcome.answer;
	throw new Error(outcome.type === 'failed' ? outcome.message : 'two questions at once; expected one after another');
}

function placesOf({ groups }: HitList): string[] {
	return groups.flatMap(({ document, hits }) => hits.map(({ locator }) => `${document.id}#${locator}`));
}

function absolute(path: string): string {
	return new URL(path, location.href).href;
}

/** The engine as a page of the site uses it: its program in a worker, the same client. */
export const { first, all }: SearchPage = {
	first: async (words) => {
		const { exact, near } = await ask(words, shown);
		return placesOf(exact)[0] ?? placesOf(near)[0] ?? null;
	},
	all: async (words) => {
		const { exact, near } = await ask(words, everything);
		const results = placesOf(exact);
		return { results, places: [...results, ...placesOf(near)], wholeDocuments: [] };
	},
};
