import { yearUrl } from '../../links/page-urls.ts';
import { dateYear } from '../../model/dating.ts';
import type { Catalogue } from '../catalogue.ts';
import { type DocumentSummary, type Link, summariseDocument } from '../document-summary.ts';
import { type ThemeTally, tallyThemes } from '../tally.ts';

/** Everything that the page of a year shows. */
export interface YearPage {
	/** The year. */
	year: number;
	/** Its documents, in order of date. */
	documents: DocumentSummary[];
	/** The themes of which they speak. */
	themes: ThemeTally[];
	/** The year before it of which there are documents. */
	previous: Link | null;
	/** The year after it of which there are documents. */
	next: Link | null;
}

/** The years of which there are documents, from the oldest to the newest. */
export function yearsOf({ documents }: Catalogue): number[] {
	return [...new Set(documents.map(({ date }) => dateYear(date.value)))];
}

/** Gathers the page of a year. */
export function yearPage(catalogue: Catalogue, year: number): YearPage {
	const documents = catalogue.documents.filter(({ date }) => dateYear(date.value) === year);
	const years = yearsOf(catalogue);
	const place = years.indexOf(year);
	return {
		year,
		documents: documents.map((document) => summariseDocument(catalogue, document)),
		themes: tallyThemes(catalogue, documents),
		previous: toLink(years[place - 1]),
		next: toLink(years[place + 1]),
	};
}

function toLink(year: number | undefined): Link | null {
	return year === undefined ? null : { label: `${year}年`, href: yearUrl(year) };
}
