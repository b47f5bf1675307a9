import type { Range } from './range.ts';

/** The words of a query found in one text. */
export interface ExactMatch {
	/** For each term its mentions, in order of place. */
	mentions: Range[][];
}

/**
 * Every mention of every term in a folded text, or null where a term does not stand in it. A plain scan: nothing that
 * `includes` would find is missed, overlapping mentions too.
 */
export function matchExact(folded: string, terms: readonly string[]): ExactMatch | null {
	if (terms.length === 0 || !terms.every((term) => folded.includes(term))) return null;
	return { mentions: terms.map((term) => findAll(folded, term)) };
}

/** Every place where `term` stands in `text`. */
export function findAll(text: string, term: string): Range[] {
	const found: Range[] = [];
	if (term === '') return found;
	for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) found.push([at, at + term.length]);
	return found;
}
