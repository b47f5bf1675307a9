import type { Alignment } from './align.ts';
import { type Finding, type SearchedRecord, toFinding } from './finding.ts';
import { findAll } from './match-exact.ts';
import { matchTolerant } from './match-tolerant.ts';
import type { Query } from './query.ts';

/**
 * Every record in which all terms stand, at least one of them only with errors.
 * @param taken records that are found already and left out.
 */
export function findNear(records: readonly SearchedRecord[], query: Query, taken: ReadonlySet<number>): Finding[] {
	const terms = query.terms.map((term) => term.folded);
	const open = records.map((record, index) => (taken.has(index) ? '' : record.folded));
	const tolerated = terms.map((term) => matchTolerant(open, term));
	return records.flatMap((record, index) => {
		if (taken.has(index)) return [];
		const places = terms.map((term, number) => placesOf(record.folded, term, tolerated[number]?.get(index) ?? []));
		if (places.length === 0 || places.some((alignments) => alignments.length === 0)) return [];
		return toFinding(record, index, 'near', {
			mentions: places.map((alignments) => alignments.map((place) => place.range)),
			differing: places.flat().flatMap((place) => place.differing),
			errors: places.reduce((sum, alignments) => sum + Math.min(...alignments.map((place) => place.errors)), 0),
		});
	});
}

/** The exact places of a term, or where there are none those with errors. */
function placesOf(folded: string, term: string, tolerated: readonly Alignment[]): readonly Alignment[] {
	const exact = findAll(folded, term);
	return exact.length > 0 ? exact.map((range) => ({ range, errors: 0, differing: [] })) : tolerated;
}
