import { parameters } from './grammar.ts';

/** Words of a document by where they stand, with what tells whether they still do. */
export interface PlacedWords {
	/** Where they begin, in code points from the beginning of the block that the fragment names. */
	from: number;
	/** Where they end: counted from the same beginning, through the blocks that follow where they reach so far. */
	to: number;
	/** What the words can be known by (`words-check.ts`), in base64url digits. */
	check: string;
}

/** Placed words as the parameter of an address. */
export function placeParameter({ from, to, check }: PlacedWords): string {
	return `${parameters.place}=${from}-${to}.${check}`;
}

/** The words that parameters place; `damaged` where they place some in a way that cannot be read; null where they place none. */
export function readPlacedWords(search: URLSearchParams): PlacedWords | 'damaged' | null {
	const value = search.get(parameters.place);
	if (value === null) return null;
	const [, first, last, check] = /^(\d{1,9})-(\d{1,9})\.([\w-]+)$/u.exec(value) ?? [];
	const [from, to] = [Number(first), Number(last)];
	return check === undefined || from >= to ? 'damaged' : { from, to, check };
}
