import { type FacetName, type Filters, facetNames } from '../../model/facet.ts';
import type { FacetLabels, IndexCore } from '../index/core-file.ts';
import type { DocumentFacts } from '../records/records.ts';

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

/** Whether filters narrow anything. */
export function isNarrowing(filters: Filters): boolean {
	return facetNames.some((facet) => filters[facet].length > 0);
}

/** Whether a document passes, but for the facet named, if one is. */
export function passes(document: DocumentFacts, filters: Filters, except?: FacetName): boolean {
	return facetNames.every((facet) => {
		if (facet === except || filters[facet].length === 0) return true;
		return facetValues(document, facet).some((value) => filters[facet].includes(value));
	});
}

/** Whether a document passes each of some filters. */
export function passesAll(document: DocumentFacts, filters: readonly Filters[]): boolean {
	return filters.every((each) => passes(document, each));
}

/** The years of some documents, ascending. */
export function yearsOf(documents: readonly Pick<DocumentFacts, 'year'>[]): number[] {
	return [...new Set(documents.map(({ year }) => year))].sort((a, b) => a - b);
}

/**
 * The values of each facet that the collection has, with the number of hits that choosing it would leave, also where it would
 * leave none; chosen values are listed though the collection does not have them, so that they can be given up.
 * @param documents for each hit its document.
 * @param values names of the values of the collection, and its years.
 */
export function countFacets(
	documents: readonly DocumentFacts[],
	filters: Filters,
	{ labels, years }: Pick<IndexCore, 'labels' | 'years'>,
): Record<FacetName, FacetValue[]> {
	const count = (facet: FacetName): FacetValue[] => {
		const known = facet === 'year' ? years.map(String) : Object.keys(labels[facet]);
		const counts = new Map([...known, ...filters[facet]].map((value) => [value, 0]));
		for (const document of documents) {
			if (!passes(document, filters, facet)) continue;
			for (const value of facetValues(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return [...counts].map(([value, number]) => ({
			value,
			label: nameValue(facet, value, labels),
			count: number,
			chosen: filters[facet].includes(value),
		}));
	};
	const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.value < b.value ? -1 : 1);
	return {
		city: count('city').sort(byCount),
		year: count('year').sort((a, b) => Number(b.value) - Number(a.value)),
		theme: count('theme').sort(byCount),
		kind: count('kind').sort(byCount),
	};
}

/** The name of a value. One that the collection does not have, since it was made up in an address, is its own name. */
export function nameValue(facet: FacetName, value: string, labels: FacetLabels): string {
	return facet === 'year' ? `${value}年` : (labels[facet][value] ?? value);
}

/** The values that a document has in a facet. */
function facetValues(document: DocumentFacts, facet: FacetName): readonly string[] {
	if (facet === 'theme') return document.themes;
	return [facet === 'year' ? String(document.year) : document[facet]];
}
