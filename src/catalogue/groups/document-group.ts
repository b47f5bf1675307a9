import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { countPassages } from '../documents/passages.ts';
import { type EntryLink, themeLink } from '../labels/entry-link.ts';
import type { Vocabularies } from '../vocabularies.ts';

/** Documents that have a city, a year or the collection in common. */
export interface DocumentGroup {
	/** The documents, from the oldest to the newest. */
	documents: readonly CataloguedDocument[];
	/** The themes of which they speak by identifier, those with most passages first; equal ones in the editors' order. */
	themes: ReadonlyMap<string, ThemeTally>;
}

/** A theme with how much there is on it. */
export interface ThemeTally extends EntryLink {
	/** Number of passages. */
	passages: number;
	/** Number of documents that hold them. */
	documents: number;
}

/** A group of documents, given from the oldest to the newest. */
export function groupDocuments(vocabularies: Vocabularies, documents: readonly CataloguedDocument[]): DocumentGroup {
	return { documents, themes: tallyThemes(vocabularies, documents) };
}

function tallyThemes(vocabularies: Vocabularies, documents: readonly CataloguedDocument[]): Map<string, ThemeTally> {
	const tallies = new Map(
		[...vocabularies.themes.keys()].map((id) => [id, { ...themeLink(vocabularies, id), passages: 0, documents: 0 }]),
	);
	for (const document of documents) {
		for (const [theme, passages] of document.passages) {
			const tally = tallies.get(theme);
			if (tally === undefined) continue;
			tally.passages += countPassages(passages);
			tally.documents += 1;
		}
	}
	const spoken = [...tallies].filter(([, { passages }]) => passages > 0);
	return new Map(spoken.sort(([, left], [, right]) => right.passages - left.passages));
}
