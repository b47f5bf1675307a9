import { yearUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import { requireEntry } from '../require-entry.ts';

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
const mostOnLine = 160;

/** The years of a collection from the newest to the oldest, each with at most `shown` documents, fewer on a long line. */
export function timeline({ newestFirst, byYear }: Catalogue, shown: number): TimelineYear[] {
	const share = Math.max(1, Math.min(shown, Math.floor(mostOnLine / byYear.size)));
	return groupByYear(newestFirst).map(([year, documents]) => toYear(year, documents.length, documents.slice(0, share)));
}

/** The newest documents of a collection, so many of them, under their years from the newest. */
export function latestYears({ newestFirst, byYear }: Catalogue, most: number): TimelineYear[] {
	return groupByYear(newestFirst.slice(0, most)).map(([year, documents]) =>
		toYear(year, requireEntry(byYear, year, 'year').documents.length, documents),
	);
}

function toYear(year: number, count: number, documents: readonly CataloguedDocument[]): TimelineYear {
	return { year, href: yearUrl(year), count, documents: documents.map(({ summary }) => summary) };
}

/** Documents, given in order of date, by year. */
export function groupByYear(
	documents: readonly CataloguedDocument[],
): [year: number, documents: CataloguedDocument[]][] {
	return [...Map.groupBy(documents, ({ year }) => year)];
}
