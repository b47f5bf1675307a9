import { cityUrl } from '../../links/page-urls.ts';
import type { City } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ThemeTally } from '../groups/document-group.ts';
import { requireEntry } from '../require-entry.ts';

/** A city in the list of cities. */
export interface CityEntry {
	/** The city. */
	city: City;
	/** Its page. */
	href: string;
	/** Number of its documents. */
	documents: number;
	/** The years they span: 2018—2024. */
	span: string;
	/** The themes of which most is said. */
	themes: ThemeTally[];
}

/** How many themes stand with a city. */
const themesShown = 4;

/** Gathers the list of cities: those that have documents, in the editors' order. */
export function citiesPage({ byCity, cities }: Catalogue): CityEntry[] {
	return [...byCity].map(([id, { documents, themes }]) => {
		const [first, last] = [documents[0]?.year, documents.at(-1)?.year];
		return {
			city: requireEntry(cities, id, 'city'),
			href: cityUrl(id),
			documents: documents.length,
			span: first === last ? `${first}` : `${first}—${last}`,
			themes: [...themes.values()].slice(0, themesShown),
		};
	});
}
