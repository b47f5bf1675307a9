import { type Kind, kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import type { DocumentGroup } from '../groups/document-group.ts';
import { cutIntoPages, documentsOnPage } from './numbered-page.ts';

/** A value by which documents can be filtered. */
export interface FilterOption {
	/** The value as it stands in the address. */
	value: string;
	/** Its name. */
	label: string;
	/** Number of documents that have it. */
	count: number;
}

/** A field by which documents can be filtered. */
export interface Filter {
	/** Name of the field in the address. */
	name: 'city' | 'year' | 'theme' | 'kind';
	/** Its name in the interface. */
	label: string;
	/** The values that documents have. */
	options: FilterOption[];
}

/** Everything that one page of the list of all documents shows. */
export interface DocumentsPage {
	/** Number of the page, from 1. */
	number: number;
	/** How many pages the list has. */
	total: number;
	/** Number of all documents. */
	count: number;
	/** The documents of the page; over all pages the newest first. */
	documents: DocumentSummary[];
	/** The filters. */
	filters: Filter[];
}

/** Gathers the list of all documents. They are filtered by the themes that they have as a whole. */
export function documentsPages(catalogue: Catalogue): DocumentsPage[] {
	const documents = catalogue.newestFirst.map(({ summary }) => summary);
	const filters = filtersOf(catalogue, documents);
	return cutIntoPages(documents, documentsOnPage).map(({ number, total, items }) => ({
		number,
		total,
		count: documents.length,
		documents: [...items],
		filters,
	}));
}

function filtersOf(catalogue: Catalogue, documents: readonly DocumentSummary[]): Filter[] {
	const { cities, themes, byCity, byYear } = catalogue;
	const years = [...byYear.keys()].reverse().map((year) => ({ value: `${year}`, label: `${year}年` }));
	const kinds = (Object.keys(kindLabels) as Kind[]).map((kind) => ({ value: kind, label: kindLabels[kind] }));
	const ofTheme = countBy(documents.map((document) => document.themes.map(({ id }) => id)));
	const ofKind = countBy(documents.map(({ kind }) => [kind]));
	return [
		filter('city', '城市', [...cities.values()].map(toOption), sizes(byCity)),
		filter('year', '年份', years, sizes(byYear)),
		filter('theme', '主题', [...themes.values()].map(toOption), ofTheme),
		filter('kind', '体裁', kinds, ofKind),
	];
}

/** How many documents each group has, by its key as it stands in addresses. */
function sizes(groups: ReadonlyMap<string | number, DocumentGroup>): ReadonlyMap<string, number> {
	return new Map([...groups].map(([key, { documents }]) => [`${key}`, documents.length]));
}

function filter(
	name: Filter['name'],
	label: string,
	values: readonly Omit<FilterOption, 'count'>[],
	counts: ReadonlyMap<string, number>,
): Filter {
	const options = values.flatMap((value) => {
		const count = counts.get(value.value);
		return count === undefined ? [] : [{ ...value, count }];
	});
	return { name, label, options };
}

function toOption({ id, label }: { id: string; label: string }): Omit<FilterOption, 'count'> {
	return { value: id, label };
}

function countBy(values: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values.flatMap((each) => [...new Set(each)])) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
