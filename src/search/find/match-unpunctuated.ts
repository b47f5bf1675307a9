import type { ComparedText } from '../../text/compared-text.ts';
import { findAll } from '../../text/find-all.ts';
import type { TextRange } from '../../text/range.ts';
import { findTerm, type MatchedTerms, matchTerms } from './match-exact.ts';

/** Fewer characters than this may stand on both sides of a mark of punctuation by chance. */
const fewest = 4;

/** Whether a term is long enough to be looked for where punctuation parts its characters. */
export function mayRunOn(term: ComparedText): boolean {
	return [...term.unpunctuated.text].length >= fewest;
}

/**
 * The mentions of each group of terms where punctuation of sentences does not count (`matchTerms`): a term of four
 * characters and more may run over it, or have other punctuation than the text. Where it stands exactly too, only those
 * places are given.
 */
export function matchUnpunctuated(text: ComparedText, terms: MatchedTerms): TextRange[][] | null {
	if (!terms.groups.some((group) => group.some(({ compared }) => mayRunOn(compared)))) return null;
	return matchTerms(text, terms, (_, term) => {
		const exact = findTerm(text, term);
		if (exact.length > 0 || !mayRunOn(term)) return exact;
		const { unpunctuated } = text;
		return findAll(unpunctuated.text, term.unpunctuated.text).map((range) => unpunctuated.toWhole(range));
	});
}
