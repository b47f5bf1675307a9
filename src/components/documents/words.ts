import { units } from '../../catalogue/labels/count-words.ts';

/**
 * An option of a filter with what is left of it: 甲（3篇）, of a theme 乙（3篇 12节）.
 *
 * @param label name of the value
 * @param documents how many documents have it, of those that the other filters leave
 * @param passages how many passages they have on the theme; null of what is no theme
 */
export function optionWords(label: string, documents: number, passages: number | null): string {
	const amount = `${documents}${units.documents}`;
	return `${label}（${passages === null ? amount : `${amount} ${passages}${units.passages}`}）`;
}

/** How many documents of all are shown, and how many passages these have on the theme that is chosen, if one is. */
export function shownWords(shown: number, total: number, passages: number | null): string {
	const amount =
		shown === total ? `共${total}${units.documents}` : `${total}${units.documents}中的${shown}${units.documents}`;
	return passages === null ? amount : `${amount}，${passages}${units.passages}`;
}

/** What is said where the list cannot be narrowed. */
export const unloadable = '筛选没有载入，请检查网络，或刷新本页后再试。';
