import { mergeRanges, type Range } from '../../text/range.ts';
import type { Query } from '../query/query.ts';

/** What of a query a match asks. */
export type MatchedQuery = Pick<Query, 'groups' | 'excluded'>;

/**
 * The mentions of each group of a query in a folded text, in order of place; null where a group has none or an excluded
 * term stands there. A plain scan: nothing that `includes` would find is missed, overlapping mentions too.
 */
export function matchExact(folded: string, { groups, excluded }: MatchedQuery): Range[][] | null {
	if (groups.length === 0) return null;
	if (!groups.every((group) => group.some((term) => folded.includes(term.folded)))) return null;
	if (excluded.some((term) => folded.includes(term.folded))) return null;
	return groups.map((group) => {
		const [first, ...others] = group;
		if (first !== undefined && others.length === 0) return findAll(folded, first.folded);
		return mergeRanges(group.flatMap((term) => findAll(folded, term.folded)));
	});
}

/** Every place where `term` stands in `text`. */
export function findAll(text: string, term: string): Range[] {
	const found: Range[] = [];
	if (term === '') return found;
	for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) found.push([at, at + term.length]);
	return found;
}
