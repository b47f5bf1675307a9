import type { ResultOrder } from '../../links/search-address.ts';
import type { Finding } from '../find/finding.ts';
import { compareRanks } from '../find/rank.ts';
import type { Shelf } from '../library/shelf.ts';

/** The findings in one document, one at least, the best first; equal ones in reading order. */
export interface FindingGroup {
	/** Place of the document on the shelf. */
	document: number;
	/** Its findings. */
	findings: readonly [Finding, ...Finding[]];
}

/**
 * Findings by document. By relevance the document with the best finding stands first, and of equal ones the newer;
 * otherwise the year decides. Equal in all that, documents keep the order of the collection.
 */
export function groupFindings(findings: readonly Finding[], shelf: Shelf, order: ResultOrder): FindingGroup[] {
	const groups = [...Map.groupBy(findings, (finding) => finding.document)].map(([document, own]): FindingGroup => {
		const [best, ...others] = own.toSorted((a, b) => compareRanks(a.rank, b.rank) || a.position - b.position);
		if (best === undefined) throw new RangeError(`document ${document}: found no finding in its group`);
		return { document, findings: [best, ...others] };
	});
	const yearOf = (group: FindingGroup) => shelf.document(group.document).year;
	const byYear = (a: FindingGroup, b: FindingGroup) => yearOf(b) - yearOf(a);
	return groups.sort((a, b) => {
		if (order === 'newest') return byYear(a, b) || a.document - b.document;
		if (order === 'oldest') return byYear(b, a) || a.document - b.document;
		return compareRanks(a.findings[0].rank, b.findings[0].rank) || byYear(a, b) || a.document - b.document;
	});
}
