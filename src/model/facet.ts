/** What documents can be told apart by, as it is called in addresses: the city, year, themes and kind of each. */
export const facetNames = ['city', 'year', 'theme', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

/** What documents are narrowed to: within a facet any of the values, across facets all. An empty list narrows nothing. */
export type Filters = Record<FacetName, string[]>;

/** Filters that narrow nothing. */
export const noFilters: Filters = { city: [], year: [], theme: [], kind: [] };
