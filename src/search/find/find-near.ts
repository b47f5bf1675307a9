import type { Query } from '../query/query.ts';
import type { Alignment } from './align.ts';
import { type Finding, type PlacedRecords, toFinding } from './finding.ts';
import { findAll } from './match-exact.ts';
import { matchTolerant } from './match-tolerant.ts';

/** The records that hold what a query asks, at least one term of it only with errors. */
export function findNear(records: PlacedRecords, query: Query): Finding[] {
	if (query.groups.length === 0) return [];
	const open = records.filter(([, { folded }]) => !query.excluded.some((term) => folded.includes(term.folded)));
	const texts = open.map(([, { folded }]) => folded);
	const tolerated = query.groups.map((group) => group.map((term) => matchTolerant(texts, term.folded)));
	return open.flatMap(([place, record], index) => {
		const found = query.groups.map((group, number) =>
			group.flatMap((term, at) => placesOf(record.folded, term.folded, tolerated[number]?.[at]?.get(index) ?? [])),
		);
		if (found.some((alignments) => alignments.length === 0)) return [];
		return toFinding(record, place, 'near', {
			mentions: found.map((alignments) => alignments.map(({ range }) => range)),
			differing: found.flat().flatMap(({ differing }) => differing),
			errors: found.reduce((sum, alignments) => sum + Math.min(...alignments.map(({ errors }) => errors)), 0),
		});
	});
}

/** The exact places of a term, or where there are none those with errors. */
function placesOf(folded: string, term: string, tolerated: readonly Alignment[]): readonly Alignment[] {
	const exact = findAll(folded, term);
	return exact.length > 0 ? exact.map((range) => ({ range, errors: 0, differing: [] })) : tolerated;
}
