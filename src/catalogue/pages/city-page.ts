import type { City } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { groupByYear } from '../document-order.ts';
import { type DocumentSummary, summariseDocument } from '../document-summary.ts';
import { type ThemeTally, tallyThemes } from '../tally.ts';

/** Everything that the page of a city shows. */
export interface CityPage {
	/** The city. */
	city: City;
	/** Number of its documents. */
	count: number;
	/** Its documents by year, the newest first. */
	years: { year: number; documents: DocumentSummary[] }[];
	/** The themes of which they speak. */
	themes: ThemeTally[];
}

/** Gathers the page of a city. */
export function cityPage(catalogue: Catalogue, city: City): CityPage {
	const documents = catalogue.documents.filter((document) => document.city === city.id);
	return {
		city,
		count: documents.length,
		years: groupByYear(documents).map(([year, ofYear]) => ({
			year,
			documents: ofYear.map((document) => summariseDocument(catalogue, document)),
		})),
		themes: tallyThemes(catalogue, documents),
	};
}
