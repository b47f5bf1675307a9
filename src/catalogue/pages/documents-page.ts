import { type Kind, kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import { newestFirst } from '../document-order.ts';
import { type DocumentSummary, summariseDocument } from '../document-summary.ts';

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

/** Everything that the page of all documents shows. */
export interface DocumentsPage {
	/** All documents, the newest first. */
	documents: DocumentSummary[];
	/** The filters. */
	filters: Filter[];
}

/** Gathers the page of all documents. Documents are filtered by the themes that they have as a whole. */
export function documentsPage(catalogue: Catalogue): DocumentsPage {
	const documents = newestFirst(catalogue.documents).map((document) => summariseDocument(catalogue, document));
	const kinds = Object.keys(kindLabels) as Kind[];
	return {
		documents,
		filters: [
			filter(
				'city',
				'城市',
				[...catalogue.cities.values()].map(toOption),
				countBy(documents.map(({ city }) => [city.id])),
			),
			filter('year', '年份', years(documents), countBy(documents.map(({ year }) => [`${year}`]))),
			filter(
				'theme',
				'主题',
				[...catalogue.themes.values()].map(toOption),
				countBy(documents.map(({ themes }) => themes.map(({ id }) => id))),
			),
			filter(
				'kind',
				'体裁',
				kinds.map((kind) => ({ value: kind, label: kindLabels[kind] })),
				countBy(documents.map(({ kind }) => [kind])),
			),
		],
	};
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

function years(documents: readonly DocumentSummary[]): Omit<FilterOption, 'count'>[] {
	return [...new Set(documents.map(({ year }) => year))].map((year) => ({ value: `${year}`, label: `${year}年` }));
}

function toOption({ id, label }: { id: string; label: string }): Omit<FilterOption, 'count'> {
	return { value: id, label };
}

function countBy(values: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values.flatMap((each) => [...new Set(each)])) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
