import type { Range } from '../../text/range.ts';
import { type Finding, foundExactly, type PlacedRecords, toFinding } from './finding.ts';
import { type MatchedQuery, matchExact } from './match-exact.ts';

/**
 * The records of which another reading holds what a query asks: what the source has and an editor emended, or what an
 * editor proposes. Marked are the published words that stand in its place.
 */
export function findReadings(records: PlacedRecords, query: MatchedQuery): Finding[] {
	return records.flatMap(([place, record]) => {
		for (const { folded, words, toPublished, reading } of record.others) {
			const mentions = matchExact(folded, query);
			const touches = ([start, end]: Range) => start < words[1] && words[0] < end;
			if (mentions === null || !mentions.flat().some(touches)) continue;
			const published = mentions.map((ranges) => ranges.map(toPublished));
			return { ...toFinding(record, place, 'reading', foundExactly(published)), reading };
		}
		return [];
	});
}
