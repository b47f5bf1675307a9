import { type Finding, foundExactly, type SearchedRecord, toFinding } from './finding.ts';
import { type MatchedQuery, matchExact } from './match-exact.ts';

/**
 * The records that hold what a query asks, in the order given. A query of conditions alone asks for documents: their
 * titles hold it.
 * @param places which records to look at.
 */
export function findExact(
	records: readonly SearchedRecord[],
	places: readonly number[],
	query: MatchedQuery,
): Finding[] {
	return places.flatMap((place) => {
		const record = records[place];
		if (record === undefined) return [];
		if (query.groups.length === 0)
			return record.kind === 'title' ? toFinding(record, place, 'exact', foundExactly([])) : [];
		const mentions = matchExact(record.folded, query);
		return mentions === null ? [] : toFinding(record, place, 'exact', foundExactly(mentions));
	});
}
