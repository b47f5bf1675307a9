import type { SearchPage } from './contender.ts';

/** The part of Pagefind's program that is used here. */
interface Pagefind {
	init(): Promise<void>;
	search(words: string): Promise<{ results: PagefindResult[] }>;
}

/** A page that was found. */
interface PagefindResult {
	/** Name of the file with its text. */
	id: string;
	/** Fetches that file. */
	data(): Promise<PagefindPage>;
}

interface PagefindPage {
	url: string;
	/** The headings under which words were found; the page itself stands for what is above the first. */
	sub_results: { url: string }[];
}

/** Of further pages only the address is looked up: a question may find thousands, and each is a file. */
const mostPages = 20;

/** So many pages Pagefind's own interface shows at first. */
const shownPages = 5;

/** What was found for the question asked last. */
let asked: PagefindResult[] = [];
let program: Promise<Pagefind> | undefined;
let documentOf: Promise<Record<string, string>> | undefined;

async function open(): Promise<Pagefind> {
	const address = new URL('pagefind/pagefind.js', location.href).href;
	const loaded: Pagefind = await import(/* @vite-ignore */ address);
	await loaded.init();
	return loaded;
}

async function search(words: string): Promise<PagefindResult[]> {
	program ??= open();
	return (await (await program).search(words)).results;
}

/** The sections of a page in which words were found; the page where Pagefind names none. */
function placesOf({ url, sub_results: sections }: PagefindPage): string[] {
	return (sections.length === 0 ? [url] : sections.map((section) => section.url)).map(toPlace);
}

function toPlace(url: string): string {
	const { pathname, hash } = new URL(url, location.href);
	return `${pathname.slice(1)}#${decodeURIComponent(hash.slice(1))}`;
}

/** Pagefind in the page, without its interface. Words are typed as they are, without quotation marks. */
export const { first, complete, all }: SearchPage = {
	first: async (words) => {
		asked = await search(words);
		const [best] = asked;
		return best === undefined ? null : (placesOf(await best.data())[0] ?? null);
	},
	complete: async () => {
		await Promise.all(asked.slice(0, shownPages).map((result) => result.data()));
	},
	all: async (words) => {
		documentOf ??= fetch('pages.json').then((response) => response.json());
		const results = await search(words);
		const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
		const documents = await documentOf;
		const found = results.map(({ id }) => documents[id] ?? '');
		return { results: found, places: pages.flatMap(placesOf), wholeDocuments: found.slice(mostPages) };
	},
};
