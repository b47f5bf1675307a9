import { themeUrl } from '../../links/page-urls.ts';
import type { Theme } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type EntryLink, themeLink } from '../document-summary.ts';
import { tallyThemes } from '../tally.ts';

/** A theme in the list of themes. */
export interface ThemeEntry {
	/** The theme. */
	theme: Theme;
	/** Its page. */
	href: string;
	/** Number of passages on it. */
	passages: number;
	/** Number of documents that speak of it. */
	documents: number;
	/** Neighbouring themes. */
	related: EntryLink[];
}

/** Gathers the list of themes, in the editors' order. */
export function themesPage(catalogue: Catalogue): ThemeEntry[] {
	const tallies = new Map(tallyThemes(catalogue, catalogue.documents).map((tally) => [tally.id, tally]));
	return [...catalogue.themes.values()].map((theme) => ({
		theme,
		href: themeUrl(theme.id),
		passages: tallies.get(theme.id)?.passages ?? 0,
		documents: tallies.get(theme.id)?.documents ?? 0,
		related: theme.related.map((id) => themeLink(catalogue, id)),
	}));
}
