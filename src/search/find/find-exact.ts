import type { ComparedText } from '../../text/compared-text.ts';
import type { SearchTerm } from '../query/search-expression.ts';
import { type Finding, foundWhole, type PlacedRecords, toFinding } from './finding.ts';
import { type MatchedTerms, matchTerms } from './match-exact.ts';
import { matchUnpunctuated } from './match-unpunctuated.ts';

/**
 * The records that hold what is asked, in the order given. Conditions alone ask for documents: their titles hold it.
 */
export function findExact(records: PlacedRecords, terms: MatchedTerms): Finding[] {
	return records.flatMap(([place, record]) => {
		if (terms.groups.length === 0)
			return record.kind === 'title' ? toFinding(record, place, 'exact', foundWhole([])) : [];
		const mentions = matchTerms(record.compared, terms);
		if (mentions === null) return [];
		return toFinding(record, place, 'exact', foundWhole(mentions, standAsTyped(record.compared, terms.groups)));
	});
}

/** The records that hold what is asked where punctuation does not count, though not exactly; in the order given. */
export function findUnpunctuated(records: PlacedRecords, terms: MatchedTerms): Finding[] {
	return records.flatMap(([place, record]) => {
		const mentions = matchUnpunctuated(record.compared, terms);
		return mentions === null ? [] : toFinding(record, place, 'unpunctuated', foundWhole(mentions));
	});
}

/** Whether of each group a term stands with its marks; one without marks does wherever it stands. */
function standAsTyped(text: ComparedText, groups: readonly (readonly SearchTerm[])[]): boolean {
	const stands = ({ compared: { folded, unmarked } }: SearchTerm) =>
		folded === unmarked.text || text.folded.includes(folded);
	return groups.every((group) => group.some(stands));
}
