import type { Theme } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type DocumentSummary, type EntryLink, summariseDocument, themeLink } from '../document-summary.ts';
import { countPassages, type Passage, passagesOn } from '../passages.ts';

/** The passages of one document on a theme. */
export interface ThemeDocument {
	/** The document. */
	document: DocumentSummary;
	/** Its passages in reading order. */
	passages: Passage[];
}

/** Everything that the page of a theme shows. */
export interface ThemePage {
	/** The theme. */
	theme: Theme;
	/** Neighbouring themes. */
	related: EntryLink[];
	/** Number of documents that speak of it. */
	documents: number;
	/** Number of passages, parts included. */
	passages: number;
	/** The passages by year, from the oldest, and by document. */
	years: { year: number; documents: ThemeDocument[] }[];
}

/** Gathers the page of a theme. */
export function themePage(catalogue: Catalogue, theme: Theme): ThemePage {
	const documents = catalogue.documents
		.map((document): ThemeDocument => {
			return { document: summariseDocument(catalogue, document), passages: passagesOn(theme.id, document) };
		})
		.filter(({ passages }) => passages.length > 0);
	const years = [...Map.groupBy(documents, ({ document }) => document.year)];
	return {
		theme,
		related: theme.related.map((id) => themeLink(catalogue, id)),
		documents: documents.length,
		passages: documents.reduce((sum, { passages }) => sum + countPassages(passages), 0),
		years: years.map(([year, ofYear]) => ({ year, documents: ofYear })),
	};
}
