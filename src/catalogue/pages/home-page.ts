import type { Collection } from '../../model/vocabulary.ts';
import { countCharacters } from '../../structure/count-characters.ts';
import type { Catalogue } from '../catalogue.ts';
import { type CityTally, type ThemeTally, tallyCities, tallyThemes } from '../tally.ts';
import { type TimelineYear, timeline } from './timeline.ts';

/** Sizes of a collection. */
export interface CollectionCounts {
	/** Number of documents. */
	documents: number;
	/** Number of sources. */
	sources: number;
	/** Number of cities that have documents. */
	cities: number;
	/** Number of years that have documents. */
	years: number;
	/** Number of sections. */
	sections: number;
	/** Number of paragraphs. */
	paragraphs: number;
	/** Length of all documents in characters. */
	characters: number;
}

/** Everything that the home page shows. */
export interface HomePage {
	/** What the site calls itself. */
	collection: Collection;
	/** Sizes of the collection. */
	counts: CollectionCounts;
	/** The years, the newest first. */
	years: TimelineYear[];
	/** The cities. */
	cities: CityTally[];
	/** The themes. */
	themes: ThemeTally[];
}

/** How many documents of a year stand on the home page. */
const documentsShown = 8;

/** Gathers the home page. */
export function homePage(catalogue: Catalogue): HomePage {
	return {
		collection: catalogue.collection,
		counts: countCollection(catalogue),
		years: timeline(catalogue, documentsShown),
		cities: tallyCities(catalogue, catalogue.documents),
		themes: tallyThemes(catalogue, catalogue.documents),
	};
}

/** Measures a collection. */
export function countCollection({ documents, sources }: Catalogue): CollectionCounts {
	const sum = (measure: (document: (typeof documents)[number]) => number) =>
		documents.reduce((total, document) => total + measure(document), 0);
	return {
		documents: documents.length,
		sources: sources.size,
		cities: new Set(documents.map(({ city }) => city)).size,
		years: new Set(documents.map(({ date }) => date.value.slice(0, 4))).size,
		sections: sum(({ outline }) => outline.length),
		paragraphs: sum(({ paragraphs }) => paragraphs.length),
		characters: sum(countCharacters),
	};
}
