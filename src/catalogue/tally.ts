import type { PolicyDocument } from '../model/document.ts';
import type { Catalogue } from './catalogue.ts';
import { cityLink, type EntryLink, themeLink } from './document-summary.ts';
import { countPassages, passagesOn } from './passages.ts';

/** A theme with how much there is on it. */
export interface ThemeTally extends EntryLink {
	/** Number of passages. */
	passages: number;
	/** Number of documents that hold them. */
	documents: number;
}

/** A city with how much there is on it. */
export interface CityTally extends EntryLink {
	/** Number of documents. */
	documents: number;
}

/** The themes of which documents speak, those with most passages first; equal ones in the editors' order. */
export function tallyThemes(catalogue: Catalogue, documents: readonly PolicyDocument[]): ThemeTally[] {
	return [...catalogue.themes.keys()]
		.map((id): ThemeTally => {
			const counts = documents.map((document) => countPassages(passagesOn(id, document))).filter((count) => count > 0);
			const passages = counts.reduce((sum, count) => sum + count, 0);
			return { ...themeLink(catalogue, id), passages, documents: counts.length };
		})
		.filter(({ passages }) => passages > 0)
		.sort((left, right) => right.passages - left.passages);
}

/** The cities of which documents speak, in the editors' order. */
export function tallyCities(catalogue: Catalogue, documents: readonly PolicyDocument[]): CityTally[] {
	const byCity = Map.groupBy(documents, ({ city }) => city);
	return [...catalogue.cities.keys()]
		.filter((id) => byCity.has(id))
		.map((id) => ({ ...cityLink(catalogue, id), documents: byCity.get(id)?.length ?? 0 }));
}
