import { themeUrl } from '../../links/page-urls.ts';
import type { Theme } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import type { Passage } from '../documents/passages.ts';
import { type EntryLink, type Link, themeLink } from '../labels/entry-link.ts';
import { requireEntry } from '../require-entry.ts';
import { cutIntoPages } from './numbered-page.ts';

/** The passages of one document on a theme, or those of them that stand on one page. */
export interface ThemeDocument {
	/** The document. */
	document: DocumentSummary;
	/** Whether the page before has the first of its passages. */
	isContinued: boolean;
	/** Its passages in reading order. */
	passages: Passage[];
}

/** Everything that one page of a theme shows. */
export interface ThemePage {
	/** The theme. */
	theme: Theme;
	/** Number of the page, from 1. */
	number: number;
	/** How many pages the theme has. */
	total: number;
	/** Neighbouring themes. */
	related: EntryLink[];
	/** Number of documents that speak of it, on all pages. */
	documents: number;
	/** Number of passages on all pages, parts included. */
	passages: number;
	/** The way to each year, on whatever page it begins, from the oldest. */
	jumps: Link[];
	/** The passages of the page by year, from the oldest, and by document. */
	years: { year: number; documents: ThemeDocument[] }[];
}

/** About how many bytes of HTML the passages of a page may take: with what stands around them a page stays below 400 kB. */
const capacity = 280_000;

/** Gathers the pages of a theme. */
export function themePages(catalogue: Catalogue, theme: Theme): ThemePage[] {
	const documents = requireEntry(catalogue.byTheme, theme.id, 'documents of a theme');
	const items = documents.flatMap((document) =>
		requireEntry(document.passages, theme.id, `passages of ${document.id}`).map((passage) => ({ document, passage })),
	);
	const pages = cutIntoPages(items, capacity, ({ passage }) => bytesOf(passage));
	const related = theme.related.map((id) => themeLink(catalogue, id));
	const tally = catalogue.all.themes.find(({ id }) => id === theme.id);
	const begins = new Map<number, number>();
	for (const { number, items: own } of pages) {
		for (const { document } of own) if (!begins.has(document.year)) begins.set(document.year, number);
	}
	const seen = new Set<string>();
	return pages.map(({ number, total, items: own }) => ({
		theme,
		number,
		total,
		related,
		documents: documents.length,
		passages: tally?.passages ?? 0,
		jumps: [...begins].map(([year, page]) => ({
			label: `${year}年`,
			href: `${page === number ? '' : themeUrl(theme.id, page)}#y${year}`,
		})),
		years: groupPassages(own, seen),
	}));
}

/** What stands on a page by year and document. `seen` are the documents of the pages before. */
function groupPassages(
	items: readonly { document: CataloguedDocument; passage: Passage }[],
	seen: Set<string>,
): ThemePage['years'] {
	const byDocument = [...Map.groupBy(items, ({ document }) => document)].map(([document, own]) => {
		const isContinued = seen.has(document.id);
		seen.add(document.id);
		const entry: ThemeDocument = {
			document: document.summary,
			isContinued,
			passages: own.map(({ passage }) => passage),
		};
		return entry;
	});
	const byYear = Map.groupBy(byDocument, ({ document }) => document.year);
	return [...byYear].map(([year, documents]) => ({ year, documents }));
}

/** About how many bytes of HTML a passage takes: three a character, and what the elements around it take. */
function bytesOf({ label, path, excerpt, parts }: Passage): number {
	const characters = [label ?? '', excerpt, ...path, ...parts.map((part) => part.label ?? part.excerpt)].join(
		'',
	).length;
	return 3 * characters + 700 + 120 * path.length + 260 * parts.length;
}
