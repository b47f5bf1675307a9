import type { ThemeDocuments } from '../../model/published.ts';
import type { Catalogue } from '../catalogue.ts';
import { countPassages } from '../documents/passages.ts';
import { requireEntry } from '../require-entry.ts';

/**
 * The documents that speak of a theme, as pages load them that narrow it or set years side by side.
 * @throws Error where the collection has no such theme.
 */
export function themeDocuments({ byTheme }: Pick<Catalogue, 'byTheme'>, theme: string): ThemeDocuments {
	const documents = requireEntry(byTheme, theme, 'documents of a theme');
	return {
		theme,
		documents: documents.map(({ id, title, city, year, date, passages }) => ({
			id,
			title,
			city,
			year,
			date: date.value,
			dateBasis: date.basis,
			passages: countPassages(requireEntry(passages, theme, `passages of ${id}`)),
		})),
	};
}
