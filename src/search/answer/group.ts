import type { ResultOrder } from '../../links/search-address.ts';
import type { Finding } from '../find/finding.ts';
import { compareRanks } from '../find/rank.ts';
import type { Shelf } from '../library/shelf.ts';

/** The findings in one document, one at least, in the order in which they are shown. */
export interface FindingGroup {
	/** Place of the document on the shelf. */
	document: number;
	/** Its findings. */
	findings: readonly [Finding, ...Finding[]];
}

/**
 * Findings by document.
 *
 * 1. By relevance the best finding of a document stands first, equal ones in the order of the text; the document with the
 *    best finding stands first, and of equal ones the newer.
 * 2. By year the findings of a document stand in the order of the text, and the year decides between documents.
 * 3. Equal in all that, documents keep the order of the collection; where the oldest come first, the reverse.
 */
export function groupFindings(findings: readonly Finding[], shelf: Shelf, order: ResultOrder): FindingGroup[] {
	const positionOf = ({ record }: Finding) => shelf.record(record).position;
	const inText = (a: Finding, b: Finding) => positionOf(a) - positionOf(b);
	const byRank = (a: Finding, b: Finding) => compareRanks(a.rank, b.rank) || inText(a, b);
	const groups = [...Map.groupBy(findings, (finding) => finding.document)].map(([document, own]): FindingGroup => {
		const [first, ...others] = own.toSorted(order === 'relevance' ? byRank : inText);
		if (first === undefined) throw new RangeError(`document ${document}: found no finding in its group`);
		return { document, findings: [first, ...others] };
	});
	const byYear = (a: FindingGroup, b: FindingGroup) =>
		shelf.document(b.document).year - shelf.document(a.document).year;
	const newestFirst = (a: FindingGroup, b: FindingGroup) => byYear(a, b) || inText(a.findings[0], b.findings[0]);
	return groups.sort((a, b) => {
		if (order === 'newest') return newestFirst(a, b);
		if (order === 'oldest') return newestFirst(b, a);
		return compareRanks(a.findings[0].rank, b.findings[0].rank) || byYear(a, b) || a.document - b.document;
	});
}
