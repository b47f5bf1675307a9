import type { Query } from '../query/query.ts';
import type { Alignment } from './align.ts';
import { type Finding, type SearchedRecord, toFinding } from './finding.ts';
import { findAll } from './match-exact.ts';
import { matchTolerant } from './match-tolerant.ts';

/**
 * The records that hold what a query asks, at least one term of it only with errors.
 * @param places which records to look at.
 */
export function findNear(records: readonly SearchedRecord[], places: readonly number[], query: Query): Finding[] {
	const open = places.filter((place) => {
		const folded = records[place]?.folded ?? '';
		return !query.excluded.some((term) => folded.includes(term.folded));
	});
	const texts = open.map((place) => records[place]?.folded ?? '');
	const tolerated = query.groups.map((group) => group.map((term) => matchTolerant(texts, term.folded)));
	return open.flatMap((place, index) => {
		const record = records[place];
		if (record === undefined || query.groups.length === 0) return [];
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
