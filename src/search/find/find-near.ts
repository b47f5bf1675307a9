import type { SearchExpression } from '../query/search-expression.ts';
import type { Alignment } from './align.ts';
import { type Finding, type PlacedRecords, type SearchedRecord, toFinding } from './finding.ts';
import { findTerm, holds } from './match-exact.ts';
import { matchTolerant } from './match-tolerant.ts';

/** The records that hold what is asked, at least one term of it only with errors; punctuation does not count. */
export function findNear(records: PlacedRecords, { groups, excluded }: SearchExpression): Finding[] {
	if (groups.length === 0) return [];
	const open = records.filter(([, { compared }]) => !excluded.some((term) => holds(compared, term.compared)));
	const texts = open.map(([, { compared }]) => compared.unpunctuated.text);
	const terms = groups.map((group) =>
		group.map(({ compared }) => ({ compared, tolerated: matchTolerant(texts, compared.unpunctuated.text) })),
	);
	return open.flatMap(([place, record], index) => {
		const found = terms.map((group) =>
			group.flatMap(({ compared, tolerated }) => {
				const exact = findTerm(record.compared, compared);
				if (exact.length > 0) return exact.map((range): Alignment => ({ range, errors: 0, differing: [] }));
				return (tolerated.get(index) ?? []).map((alignment) => inWhole(record, alignment));
			}),
		);
		if (found.some((alignments) => alignments.length === 0)) return [];
		return toFinding(record, place, 'near', {
			mentions: found.map((alignments) => alignments.map(({ range }) => range)),
			differing: found.flat().flatMap(({ differing }) => differing),
			errors: found.reduce((sum, alignments) => sum + Math.min(...alignments.map(({ errors }) => errors)), 0),
			asTyped: true,
		});
	});
}

/** Where an alignment of what is left of a record's text stands in the whole of it. */
function inWhole({ compared: { unpunctuated } }: SearchedRecord, { range, errors, differing }: Alignment): Alignment {
	return {
		range: unpunctuated.toWhole(range),
		errors,
		differing: differing.map((each) => unpunctuated.toWhole(each)),
	};
}
