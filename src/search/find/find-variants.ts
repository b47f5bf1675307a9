import type { TextRange } from '../../text/range.ts';
import { type Finding, foundWhole, type PlacedRecords, toFinding } from './finding.ts';
import { type MatchedTerms, matchTerms } from './match-exact.ts';

/**
 * The records of which a variant reading holds what is asked: what the source has and an editor emended, or what an editor
 * proposes. Marked are the published words that stand in its place.
 */
export function findVariants(records: PlacedRecords, terms: MatchedTerms): Finding[] {
	return records.flatMap(([place, record]) => {
		for (const { compared, words, toPublished, variant } of record.others) {
			const mentions = matchTerms(compared, terms);
			const touches = ([start, end]: TextRange) => start < words[1] && words[0] < end;
			if (mentions === null || !mentions.flat().some(touches)) continue;
			const published = mentions.map((ranges) => ranges.map(toPublished));
			return { ...toFinding(record, place, 'variant', foundWhole(published)), variant };
		}
		return [];
	});
}
