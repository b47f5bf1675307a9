import { themeUrl } from '../../links/page-urls.ts';
import type { Theme } from '../../model/vocabulary.ts';
import { bookLinks } from '../books/book-links.ts';
import { themeVolumes } from '../books/theme-books.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import type { Passage } from '../documents/passages.ts';
import type { DocumentGroup } from '../groups/document-group.ts';
import { type EntryLink, type Link, themeLink } from '../labels/entry-link.ts';
import { type PassageView, viewPassage } from '../labels/passage-view.ts';
import { requireEntry } from '../require-entry.ts';
import { cutIntoPages } from './numbered-page.ts';
import { type PassageRow, passageRows, passageTree } from './passage-rows.ts';

/** The passages of one document on a theme, or those of them that stand on one page. */
export interface ThemeDocument {
	/** The document. */
	document: DocumentSummary;
	/** Whether the page before has the first of its passages. */
	isContinued: boolean;
	/** Its passages in reading order, each under the headings above it. */
	passages: PassageView[];
}

/** A city or year to which the passages on a theme can be narrowed. */
export interface ViewOption {
	/** The value as it stands in the address. */
	value: string;
	/** Its name. */
	label: string;
	/** Number of passages. */
	passages: number;
}

/** Everything that one page of a theme shows. */
export interface ThemePage {
	/** The theme. */
	theme: Theme;
	/** Number of the page, from 1. */
	number: number;
	/** How many pages the theme has. */
	total: number;
	/** What is said on it, as books. */
	books: Link[];
	/** Neighbouring themes. */
	related: EntryLink[];
	/** Number of documents that speak of it, on all pages. */
	documents: number;
	/** Number of passages on all pages, parts included. */
	passages: number;
	/** The cities whose documents speak of it, with the number of passages, in the editors' order. */
	cities: ViewOption[];
	/** The years whose documents speak of it, with the number of passages, from the oldest. */
	ofYears: ViewOption[];
	/** The way to each year, on whatever page it begins, from the oldest. */
	jumps: Link[];
	/** The passages of the page by year, from the oldest, and by document. */
	years: { year: number; documents: ThemeDocument[] }[];
}

/** A passage in the list of a theme. */
interface ThemeRow {
	document: CataloguedDocument;
	row: PassageRow;
}

/**
 * About how many bytes the passages of a page may take as HTML that is compressed: with what stands around them a page stays
 * below 16 kB.
 */
const capacity = 10_000;

/** Gathers the pages of a theme. */
export function themePages(catalogue: Catalogue, theme: Theme): ThemePage[] {
	const documents = requireEntry(catalogue.byTheme, theme.id, 'documents of a theme');
	const rows = documents.flatMap((document) =>
		passageRows(requireEntry(document.passages, theme.id, `passages of ${document.id}`)).map((row) => ({
			document,
			row,
		})),
	);
	const pages = cutIntoPages(rows, capacity, weigh);
	const related = theme.related.map((id) => themeLink(catalogue, id));
	const books = bookLinks(`themes/${theme.id}`, themeVolumes(catalogue, theme.id).length);
	const tally = catalogue.all.themes.get(theme.id);
	const cities = optionsOf(catalogue.byCity, theme, (id) => requireEntry(catalogue.cities, id, 'city').label);
	const ofYears = optionsOf(catalogue.byYear, theme, (year) => `${year}年`);
	const begins = new Map<number, number>();
	for (const { number, items } of pages) {
		for (const { document } of items) if (!begins.has(document.year)) begins.set(document.year, number);
	}
	const seen = new Set<string>();
	return pages.map(({ number, total, items }) => ({
		theme,
		number,
		total,
		books,
		related,
		documents: tally?.documents ?? 0,
		passages: tally?.passages ?? 0,
		cities,
		ofYears,
		jumps: [...begins].map(([year, page]) => ({
			label: `${year}年`,
			href: `${page === number ? '' : themeUrl(theme.id, page)}#y${year}`,
		})),
		years: groupRows(items, seen),
	}));
}

function optionsOf<Key extends string | number>(
	groups: ReadonlyMap<Key, DocumentGroup>,
	theme: Theme,
	labelOf: (key: Key) => string,
): ViewOption[] {
	return [...groups].flatMap(([key, { themes }]) => {
		const tally = themes.get(theme.id);
		return tally === undefined ? [] : [{ value: `${key}`, label: labelOf(key), passages: tally.passages }];
	});
}

/** What stands on a page by year and document. `seen` are the documents of the pages before. */
function groupRows(items: readonly ThemeRow[], seen: Set<string>): ThemePage['years'] {
	const byDocument = [...Map.groupBy(items, ({ document }) => document)].map(([document, own]) => {
		const isContinued = seen.has(document.id);
		seen.add(document.id);
		const passages = passageTree(own.map(({ row }) => row)).map((passage) => viewPassage(document.id, passage));
		const entry: ThemeDocument = { document: document.summary, isContinued, passages };
		return entry;
	});
	const byYear = Map.groupBy(byDocument, ({ document }) => document.year);
	return [...byYear].map(([year, documents]) => ({ year, documents }));
}

/** About how many bytes a passage takes, compressed: what stands around its words, and two for three characters of these. */
function weigh({ row }: ThemeRow): number {
	const passage: Passage | undefined = row.at(-1);
	if (passage === undefined) return 0;
	const { label, excerpt } = viewPassage('', { ...passage, parts: [] });
	return 45 + 1.6 * (label ?? '').length + 1.6 * excerpt.length;
}
