import type { Filters } from '../model/facet.ts';
import { parameters } from './grammar.ts';

const columnKinds = ['year', 'city'] as const;
/** What stands side by side: a column for each year, or for each city. */
export type ColumnKind = (typeof columnKinds)[number];

/** What a view of a theme, or of a phrase over the years, shows, as its address says it. */
export interface ViewState {
	/** The phrase; empty in the view of a theme. */
	query: string;
	/** The cities and years to which it is narrowed; empty lists narrow nothing. */
	filters: Pick<Filters, ColumnKind>;
	/** What stands side by side; null: nothing, all is one list. */
	columns: ColumnKind | null;
}

/** Everything, as one list. */
const noState: ViewState = { query: '', filters: { city: [], year: [] }, columns: null };

/** Reads the state out of the query of an address; what it does not understand it leaves out. */
export function readViewState(search: string): ViewState {
	const read = new URLSearchParams(search);
	return readViewEntries([...read]);
}

/** The same out of names and values, as a form has them. */
export function readViewEntries(entries: readonly (readonly [name: string, value: unknown])[]): ViewState {
	const all = (name: string) =>
		entries.flatMap(([own, value]) => (own === name && typeof value === 'string' ? [value] : []));
	const [columns] = all(parameters.columns);
	return {
		query: (all(parameters.query)[0] ?? '').trim(),
		filters: { city: all('city'), year: all('year') },
		columns: columnKinds.find((kind) => kind === columns) ?? null,
	};
}

/**
 * What is given of a state as the query of an address, with its `?`; empty where nothing is. The inverse of
 * `readViewState`.
 */
export function writeViewState(state: Partial<ViewState>): string {
	const { query, filters, columns } = { ...noState, ...state };
	const written = new URLSearchParams();
	if (query !== '') written.set(parameters.query, query);
	for (const kind of ['city', 'year'] as const) for (const value of filters[kind]) written.append(kind, value);
	if (columns !== null) written.set(parameters.columns, columns);
	return written.size === 0 ? '' : `?${written}`;
}

/** Whether a state shows anything but everything in one list. */
export function isNarrowed({ query, filters, columns }: ViewState): boolean {
	return query !== '' || columns !== null || filters.city.length > 0 || filters.year.length > 0;
}
