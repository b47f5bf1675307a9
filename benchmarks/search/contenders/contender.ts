import type { Collection } from '../collection.ts';
import type { Text } from '../texts.ts';

/** A search engine that takes part, as Node sees it. */
export interface Contender {
	/** Name in the report. */
	name: string;
	/** Path of the module that searches in the browser; it exports a `SearchPage`. */
	page: string;
	/** Number of paragraphs beyond which it is not asked, because a question takes seconds; absent where there is none. */
	mostParagraphs?: number;
	/** The smallest place that its answers can point at, for a text. Recall is counted in these. */
	placeOf(text: Text): string;
	/** What it lists and ranks, for a text. Precision is counted in these. */
	resultOf(text: Text): string;
	/**
	 * Writes what it searches into the folder that will be served.
	 * @returns what the page itself says of it: data attributes of its root element, by their names in `dataset`.
	 */
	publish(collection: Collection, folder: string): Promise<Record<string, string>>;
}

/** A search engine that takes part, as the browser sees it. Nothing is fetched before the first question. */
export interface SearchPage {
	/** Asks, and gives the place of the first result as soon as an interface could show it; null where there is none. */
	first(words: string): Promise<string | null>;
	/** Waits until the answer to that question is as complete as its interface shows it at first. */
	complete(): Promise<void>;
	/** Asks, and gives every result. */
	all(words: string): Promise<Answer>;
}

/** Everything that was found for a question. */
export interface Answer {
	/** The results that are listed first, best first; without those that are listed apart as being only near. */
	results: string[];
	/** Every place where the words are said to stand, exactly or nearly. */
	places: string[];
	/** Documents that were found and not looked into; whatever should be found in them counts as found. */
	wholeDocuments: string[];
}

declare global {
	/** Loads the contender's program; each page defines it. */
	var openSearch: () => Promise<SearchPage>;
}
