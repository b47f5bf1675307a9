import { themeUrl } from '../../links/page-urls.ts';
import type { Theme } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type EntryLink, themeLink } from '../labels/entry-link.ts';

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

/** Gathers the list of themes, in the editors' order; those of which nothing is said too. */
export function themesPage(catalogue: Catalogue): ThemeEntry[] {
	return [...catalogue.themes.values()].map((theme) => {
		const { passages, documents } = catalogue.all.themes.get(theme.id) ?? { passages: 0, documents: 0 };
		const related = theme.related.map((id) => themeLink(catalogue, id));
		return { theme, href: themeUrl(theme.id), passages, documents, related };
	});
}
