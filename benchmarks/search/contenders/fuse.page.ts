import Fuse from 'fuse.js/basic';
import type { SearchPage } from './contender.ts';

interface FuseRecord {
	place: string;
	text: string;
}

const options = { keys: ['text'], ignoreLocation: true, threshold: 0.25 };
let opened: Promise<Fuse<FuseRecord>> | undefined;

async function open(): Promise<Fuse<FuseRecord>> {
	const response = await fetch(document.documentElement.dataset['records'] ?? '');
	if (response.body === null) throw new Error('found no body; expected the records');
	const text = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
	return new Fuse<FuseRecord>(await text.json(), options);
}

async function search(words: string): Promise<string[]> {
	opened ??= open();
	return (await opened).search(words).map(({ item }) => item.place);
}

/** Fuse in the page. It lists exact and near results together. */
export const { first, complete, all }: SearchPage = {
	first: async (words) => (await search(words))[0] ?? null,
	complete: async () => undefined,
	all: async (words) => {
		const places = await search(words);
		return { results: places, places, wholeDocuments: [] };
	},
};
