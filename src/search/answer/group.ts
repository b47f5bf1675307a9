import type { Finding } from '../find/finding.ts';
import { compareRanks } from '../find/rank.ts';
import type { ResultOrder } from '../query/filters.ts';
import type { SearchedDocument } from '../records/records.ts';

/** The findings in one document, the best first; equal ones in reading order. */
export interface FindingGroup {
	/** Index of the document. */
	document: number;
	/** Its findings. */
	findings: Finding[];
}

/**
 * Findings by document. By relevance the document with the best finding stands first, and of equal ones the newer;
 * otherwise the year decides. Equal in all that, documents keep the order of the collection.
 */
export function groupFindings(
	findings: readonly Finding[],
	documents: readonly SearchedDocument[],
	order: ResultOrder,
): FindingGroup[] {
	const yearOf = (group: FindingGroup) => documents[group.document]?.year ?? 0;
	const best = (group: FindingGroup) => group.findings[0]?.rank ?? { tier: 0, errors: 0, gap: 0 };
	const groups = [...Map.groupBy(findings, (finding) => finding.document)].map(([document, own]) => ({
		document,
		findings: own.toSorted((a, b) => compareRanks(a.rank, b.rank) || a.position - b.position),
	}));
	return groups.sort((a, b) => {
		if (order === 'newest') return yearOf(b) - yearOf(a) || a.document - b.document;
		if (order === 'oldest') return yearOf(a) - yearOf(b) || a.document - b.document;
		return compareRanks(best(a), best(b)) || yearOf(b) - yearOf(a) || a.document - b.document;
	});
}
