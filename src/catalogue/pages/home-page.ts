import type { Collection } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CollectionCounts } from '../groups/collection-counts.ts';
import type { ThemeTally } from '../groups/document-group.ts';
import { cityLink, type EntryLink } from '../labels/entry-link.ts';
import { type TimelineYear, timeline } from './timeline.ts';

/** A city with how much there is on it. */
export interface CityTally extends EntryLink {
	/** Number of documents. */
	documents: number;
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
	themes: readonly ThemeTally[];
}

/** How many documents of a year stand on the home page. */
const documentsShown = 8;

/** Gathers the home page. */
export function homePage(catalogue: Catalogue): HomePage {
	const { collection, counts, all, byCity } = catalogue;
	return {
		collection,
		counts,
		years: timeline(catalogue, documentsShown),
		cities: [...byCity].map(([id, { documents }]) => ({ ...cityLink(catalogue, id), documents: documents.length })),
		themes: [...all.themes.values()],
	};
}
