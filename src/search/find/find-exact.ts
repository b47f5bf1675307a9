import { type Finding, foundExactly, type PlacedRecords, toFinding } from './finding.ts';
import { type MatchedQuery, matchExact } from './match-exact.ts';

/**
 * The records that hold what a query asks, in the order given. A query of conditions alone asks for documents: their
 * titles hold it.
 */
export function findExact(records: PlacedRecords, query: MatchedQuery): Finding[] {
	return records.flatMap(([place, record]) => {
		if (query.groups.length === 0)
			return record.kind === 'title' ? toFinding(record, place, 'exact', foundExactly([])) : [];
		const mentions = matchExact(record.folded, query);
		return mentions === null ? [] : toFinding(record, place, 'exact', foundExactly(mentions));
	});
}
