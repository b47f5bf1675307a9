import { zeroWidth } from '../normalise/characters.ts';
import type { Fold } from './fold.ts';

/** One thing that must stand in a paragraph. Later kinds (exclusion, alternative, field) join this union. */
export interface QueryTerm {
	/** A word as typed, or the words inside quotation marks. */
	kind: 'word' | 'phrase';
	/** As typed, without quotation marks. */
	text: string;
	/** Folded: what is compared. Never empty. */
	folded: string;
}

/** A query understood: all its terms must stand in a record. */
export interface Query {
	/** The terms in the order typed, none twice. */
	terms: QueryTerm[];
}

/** Opening quotation marks with their closing ones, as typed. */
const quotationMarks = new Map([
	['"', '"'],
	['＂', '＂'],
	['“', '”'],
	['「', '」'],
]);

/**
 * Understands what a reader typed.
 *
 * 1. Words are separated by white space of any width; every word must stand.
 * 2. `"…"`, `“…”` or `「…」` standing alone is one phrase that may hold spaces. A mark that is not yet closed reaches to
 *    the end: that is how a phrase looks while it is typed.
 * 3. Marks inside a run of text (`“三高四新”美好蓝图`) belong to the text: pasted sentences are full of them.
 * 4. Characters that cannot be seen are dropped.
 */
export function parseQuery(typed: string, fold: Fold): Query {
	const terms: QueryTerm[] = [];
	let rest = typed.replace(zeroWidth, '').trim();
	while (rest !== '') {
		const { kind, text, length } = readPhrase(rest) ?? readWord(rest);
		rest = rest.slice(length).trimStart();
		const folded = fold(text);
		if (folded !== '' && !terms.some((term) => term.folded === folded)) terms.push({ kind, text, folded });
	}
	return { terms };
}

interface Token {
	kind: QueryTerm['kind'];
	text: string;
	/** How many code units of the input the token takes, its marks included. */
	length: number;
}

function readPhrase(input: string): Token | null {
	const closing = quotationMarks.get(input.charAt(0));
	if (closing === undefined) return null;
	const end = input.indexOf(closing, 1);
	if (end === -1) return { kind: 'phrase', text: input.slice(1).trim(), length: input.length };
	const after = input.charAt(end + 1);
	if (after !== '' && after.trim() !== '') return null;
	return { kind: 'phrase', text: input.slice(1, end).trim(), length: end + 1 };
}

function readWord(input: string): Token {
	const end = input.search(/\s/u);
	const length = end === -1 ? input.length : end;
	return { kind: 'word', text: input.slice(0, length), length };
}
