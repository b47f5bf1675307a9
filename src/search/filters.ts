import type { SearchedCity } from './index-file.ts';
import type { SearchedDocument } from './records.ts';

/** A value by which hits can be narrowed. */
export interface FacetValue {
	/** As it stands in the address. */
	value: string;
	/** As shown. */
	label: string;
	/** Number of hits if it is chosen, given what is chosen in the other facets. */
	count: number;
	/** Whether it is chosen. */
	chosen: boolean;
}

/** In which order documents stand: best first, or by year. */
export type ResultOrder = 'relevance' | 'newest' | 'oldest';

/** The facets, as they are called in the address. */
export const facetNames = ['city', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What the hits are narrowed to: within a facet any of the values, across facets all. An empty list narrows nothing. */
export type Filters = Record<FacetName, string[]>;

/** Filters that narrow nothing. */
export const noFilters: Filters = { city: [], year: [] };

/** Whether a document passes, but for the facet named, if one is. */
export function passes(document: SearchedDocument, filters: Filters, except?: FacetName): boolean {
	return facetNames.every(
		(facet) => facet === except || filters[facet].length === 0 || filters[facet].includes(facetValue(document, facet)),
	);
}

/**
 * The values of each facet with the number of hits that choosing it would leave. Chosen values are listed even where
 * they leave none, so that they can be given up.
 */
export function countFacets(
	documents: readonly SearchedDocument[],
	hits: readonly { document: number }[],
	filters: Filters,
	cities: readonly SearchedCity[],
): Record<FacetName, FacetValue[]> {
	const count = (facet: FacetName): FacetValue[] => {
		const counts = new Map(filters[facet].map((value) => [value, 0]));
		for (const hit of hits) {
			const document = documents[hit.document];
			if (document === undefined || !passes(document, filters, facet)) continue;
			const value = facetValue(document, facet);
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return [...counts].map(([value, number]) => ({
			value,
			label: facet === 'city' ? cityLabel(cities, value) : `${value}年`,
			count: number,
			chosen: filters[facet].includes(value),
		}));
	};
	return {
		city: count('city').sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
		year: count('year').sort((a, b) => Number(b.value) - Number(a.value)),
	};
}

/** Name of a city, or its identifier where the collection does not name it. */
export function cityLabel(cities: readonly SearchedCity[], id: string): string {
	return cities.find((city) => city.id === id)?.label ?? id;
}

function facetValue(document: SearchedDocument, facet: FacetName): string {
	return facet === 'city' ? document.city : String(document.year);
}
