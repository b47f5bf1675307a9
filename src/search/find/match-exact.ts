import type { ComparedText } from '../../text/compared-text.ts';
import { findAll } from '../../text/find-all.ts';
import { mergeRanges, type TextRange } from '../../text/range.ts';
import type { SearchExpression } from '../query/search-expression.ts';

/** What of an expression a match asks. */
export type MatchedTerms = Pick<SearchExpression, 'groups' | 'excluded'>;

/** The places where a term stands in a text, in order. */
export type FindTerm = (text: ComparedText, term: ComparedText) => TextRange[];

/**
 * The mentions of each group of terms in a text, in order of place; null where a group has none or an excluded term stands
 * there. A plain scan: nothing that `includes` would find is missed, overlapping mentions too.
 * @param find where a wanted term stands; exactly, unless told otherwise. Excluded terms are always looked for exactly.
 */
export function matchTerms(text: ComparedText, terms: MatchedTerms, find: FindTerm = findTerm): TextRange[][] | null {
	const { groups, excluded } = terms;
	if (groups.length === 0) return null;
	const mentions: TextRange[][] = [];
	for (const group of groups) {
		const found = group.map((term) => find(text, term.compared));
		const [first = [], ...others] = found;
		const places = others.length === 0 ? first : mergeRanges(found.flat());
		if (places.length === 0) return null;
		mentions.push(places);
	}
	return excluded.some((term) => holds(text, term.compared)) ? null : mentions;
}

/** Every place where a term stands exactly: but for marks that count as nothing. A term of such marks alone stands as it is. */
export function findTerm(text: ComparedText, term: ComparedText): TextRange[] {
	if (term.isMarks) return findAll(text.folded, term.folded);
	return findAll(text.unmarked.text, term.unmarked.text).map((range) => text.unmarked.toWhole(range));
}

/** Whether a term stands exactly anywhere in a text. */
export function holds(text: ComparedText, term: ComparedText): boolean {
	return term.isMarks ? text.folded.includes(term.folded) : text.unmarked.text.includes(term.unmarked.text);
}
