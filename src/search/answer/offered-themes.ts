import { ComparedText } from '../../text/compared-text.ts';
import type { Library } from '../library/library.ts';

/** A theme that a query names. */
export interface OfferedTheme {
	/** Identifier in addresses. */
	id: string;
	/** Its name. */
	label: string;
	/** Its other name that was typed; null where its name was. */
	otherName: string | null;
}

/** The themes whose name or other name is what was typed, but for marks that count as nothing. */
export function offerThemes(typed: string, { core: { labels, otherNames }, fold }: Library): OfferedTheme[] {
	const comparable = (words: string) => new ComparedText(fold(words)).unmarked.text;
	const wanted = comparable(typed.trim());
	if (wanted === '') return [];
	return Object.entries(labels.theme).flatMap(([id, label]) => {
		if (comparable(label) === wanted) return { id, label, otherName: null };
		const otherName = otherNames[id]?.find((name) => comparable(name) === wanted);
		return otherName === undefined ? [] : { id, label, otherName };
	});
}
