import { cutIntoPages } from '../pages/numbered-page.ts';

/**
 * So many characters are in one book at most, unless a single document has more: a million make an EPUB of some 1.5 MB, which
 * every reading system opens, and more than anybody reads in one piece.
 */
export const volumeCharacters = 1_000_000;

/** One of the volumes into which documents are bound. */
export interface Volume<Item> {
	/** Its number, from 1. */
	number: number;
	/** How many volumes there are. */
	total: number;
	/** What is in it. */
	items: readonly Item[];
}

/** Binds documents in volumes, in their order and each whole. */
export function cutIntoVolumes<Item>(items: readonly Item[], charactersOf: (item: Item) => number): Volume<Item>[] {
	return cutIntoPages(items, volumeCharacters, charactersOf);
}

/** The title of a volume. */
export function volumeTitle(title: string, { number, total }: Pick<Volume<unknown>, 'number' | 'total'>): string {
	return total === 1 ? title : `${title}（第${number}卷，共${total}卷）`;
}
