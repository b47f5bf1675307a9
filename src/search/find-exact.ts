import { type Finding, type SearchedRecord, toFinding } from './finding.ts';
import { matchExact } from './match-exact.ts';
import type { Query } from './query.ts';

/** Every record in which all terms stand exactly, in the order of the records. */
export function findExact(records: readonly SearchedRecord[], query: Query): Finding[] {
	const terms = query.terms.map((term) => term.folded);
	return records.flatMap((record, index) => {
		const match = matchExact(record.folded, terms);
		if (match === null) return [];
		return toFinding(record, index, 'exact', { mentions: match.mentions, differing: [], errors: 0 });
	});
}
