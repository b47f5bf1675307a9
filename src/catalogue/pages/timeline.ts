import { yearUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import { groupByYear } from '../document-order.ts';
import { type DocumentSummary, summariseDocument } from '../document-summary.ts';

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

/** The years of a collection from the newest to the oldest, each with at most `shown` documents. */
export function timeline(catalogue: Catalogue, shown: number): TimelineYear[] {
	return groupByYear(catalogue.documents).map(([year, documents]) => ({
		year,
		href: yearUrl(year),
		count: documents.length,
		documents: documents.slice(0, shown).map((document) => summariseDocument(catalogue, document)),
	}));
}
