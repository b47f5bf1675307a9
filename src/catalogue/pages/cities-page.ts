import { cityUrl } from '../../links/page-urls.ts';
import { dateYear } from '../../model/dating.ts';
import type { City } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type ThemeTally, tallyThemes } from '../tally.ts';

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
export function citiesPage(catalogue: Catalogue): CityEntry[] {
	const byCity = Map.groupBy(catalogue.documents, ({ city }) => city);
	return [...catalogue.cities.values()].flatMap((city) => {
		const documents = byCity.get(city.id);
		if (documents === undefined) return [];
		const years = documents.map(({ date }) => dateYear(date.value));
		const [first, last] = [Math.min(...years), Math.max(...years)];
		return [
			{
				city,
				href: cityUrl(city.id),
				documents: documents.length,
				span: first === last ? `${first}` : `${first}—${last}`,
				themes: tallyThemes(catalogue, documents).slice(0, themesShown),
			},
		];
	});
}
