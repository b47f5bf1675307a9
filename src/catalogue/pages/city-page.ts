import type { City } from '../../model/vocabulary.ts';
import { bookLinks } from '../books/book-links.ts';
import { cityVolumes } from '../books/city-books.ts';
import type { Catalogue } from '../catalogue.ts';
import { newestFirst } from '../documents/document-order.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import type { ThemeTally } from '../groups/document-group.ts';
import type { Link } from '../labels/entry-link.ts';
import { requireEntry } from '../require-entry.ts';
import { cutIntoPages, documentsOnPage } from './numbered-page.ts';
import { groupByYear } from './timeline.ts';

/** Everything that one page of a city shows. */
export interface CityPage {
	/** The city. */
	city: City;
	/** Number of the page, from 1. */
	number: number;
	/** How many pages the city has. */
	total: number;
	/** Its documents as books. */
	books: Link[];
	/** Number of its documents. */
	count: number;
	/** The documents of the page by year, the newest first. */
	years: { year: number; documents: DocumentSummary[] }[];
	/** The themes of which all its documents speak. */
	themes: readonly ThemeTally[];
}

/** Gathers the pages of a city that has documents. */
export function cityPages(catalogue: Catalogue, id: string): CityPage[] {
	const city = requireEntry(catalogue.cities, id, 'city');
	const { documents, themes } = requireEntry(catalogue.byCity, id, 'documents of a city');
	const books = bookLinks(`cities/${id}`, cityVolumes(catalogue, id).length);
	return cutIntoPages(newestFirst(documents), documentsOnPage).map(({ number, total, items }) => ({
		city,
		number,
		total,
		books,
		count: documents.length,
		years: groupByYear(items).map(([year, ofYear]) => ({ year, documents: ofYear.map(({ summary }) => summary) })),
		themes: [...themes.values()],
	}));
}
