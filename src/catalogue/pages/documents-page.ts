import { type Kind, kindLabels } from '../../model/kind.ts';
import { bookLinks } from '../books/book-links.ts';
import { boundLabel } from '../books/collection-book.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import { countPassages } from '../documents/passages.ts';
import type { DocumentGroup } from '../groups/document-group.ts';
import type { Link } from '../labels/entry-link.ts';
import { cutIntoPages, documentsOnPage } from './numbered-page.ts';

/** How much there is of something. */
export interface OptionCount {
	/** Number of documents. */
	documents: number;
	/** Of a theme the number of passages on it; null of what is no theme. */
	passages: number | null;
}

/** A value by which documents can be filtered. */
export interface FilterOption extends OptionCount {
	/** The value as it stands in the address. */
	value: string;
	/** Its name. */
	label: string;
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

/** A document in the list of all documents. */
export interface ListedDocument {
	/** What the list shows of it. */
	summary: DocumentSummary;
	/** How many passages it has on each theme of which it speaks, by the theme's identifier. */
	passages: [theme: string, count: number][];
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
	documents: ListedDocument[];
	/** What of them is in one book, and the book. */
	bound: { label: string; books: Link[] };
	/** The filters. */
	filters: Filter[];
}

/** Gathers the list of all documents. By a theme those are found that have passages on it, as on the page of the theme. */
export function documentsPages(catalogue: Catalogue): DocumentsPage[] {
	const filters = filtersOf(catalogue);
	const bound = { label: boundLabel(catalogue), books: bookLinks('documents', 1) };
	return cutIntoPages(catalogue.newestFirst, documentsOnPage).map(({ number, total, items }) => ({
		number,
		total,
		count: catalogue.documents.length,
		documents: items.map(listDocument),
		bound,
		filters,
	}));
}

function listDocument({ summary, passages }: CataloguedDocument): ListedDocument {
	return { summary, passages: [...passages].map(([theme, own]) => [theme, countPassages(own)]) };
}

function filtersOf({ cities, themes, all, byCity, byYear, documents }: Catalogue): Filter[] {
	const years = [...byYear.keys()].reverse().map((year) => ({ value: `${year}`, label: `${year}年` }));
	const kinds = (Object.keys(kindLabels) as Kind[]).map((kind) => ({ value: kind, label: kindLabels[kind] }));
	const ofKind = Map.groupBy(documents, ({ kind }) => kind);
	return [
		filter('city', '城市', [...cities.values()].map(toOption), sizes(byCity)),
		filter('year', '年份', years, sizes(byYear)),
		filter('theme', '主题', [...themes.values()].map(toOption), all.themes),
		filter('kind', '体裁', kinds, new Map([...ofKind].map(([kind, own]) => [kind, sizeOf(own)]))),
	];
}

/** How many documents each group has, by its key as it stands in addresses. */
function sizes(groups: ReadonlyMap<string | number, DocumentGroup>): ReadonlyMap<string, OptionCount> {
	return new Map([...groups].map(([key, { documents }]) => [`${key}`, sizeOf(documents)]));
}

function sizeOf(documents: readonly unknown[]): OptionCount {
	return { documents: documents.length, passages: null };
}

function filter(
	name: Filter['name'],
	label: string,
	values: readonly Pick<FilterOption, 'value' | 'label'>[],
	counts: ReadonlyMap<string, OptionCount>,
): Filter {
	const options = values.flatMap((value) => {
		const count = counts.get(value.value);
		return count === undefined ? [] : [{ ...value, documents: count.documents, passages: count.passages }];
	});
	return { name, label, options };
}

function toOption({ id, label }: { id: string; label: string }): Pick<FilterOption, 'value' | 'label'> {
	return { value: id, label };
}
