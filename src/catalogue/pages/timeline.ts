import { yearUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';

/** A year of the time line. */
export interface TimelineYear {
	/** The year. */
	year: number;
	/** Its page. */
	href: string;
	/** Number of its documents. */
	count: number;
	/** Its documents, the newest first, as many as are shown. */
	documents: DocumentSummary[];
}

/** About how many documents stand on a time line, however many years it has. */
const mostOnLine = 250;

/** The years of a collection from the newest to the oldest, each with at most `shown` documents, fewer on a long line. */
export function timeline({ newestFirst, byYear }: Catalogue, shown: number): TimelineYear[] {
	const share = Math.max(1, Math.min(shown, Math.floor(mostOnLine / byYear.size)));
	return groupByYear(newestFirst).map(([year, documents]) => ({
		year,
		href: yearUrl(year),
		count: documents.length,
		documents: documents.slice(0, share).map(({ summary }) => summary),
	}));
}

/** Documents, given in order of date, by year. */
export function groupByYear(
	documents: readonly CataloguedDocument[],
): [year: number, documents: CataloguedDocument[]][] {
	return [...Map.groupBy(documents, ({ year }) => year)];
}
