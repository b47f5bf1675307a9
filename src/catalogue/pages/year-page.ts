import { yearUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import type { ThemeTally } from '../groups/document-group.ts';
import type { Link } from '../labels/entry-link.ts';
import { requireEntry } from '../require-entry.ts';
import { cutIntoPages, documentsOnPage } from './numbered-page.ts';

/** Everything that one page of a year shows. */
export interface YearPage {
	/** The year. */
	year: number;
	/** Number of the page, from 1. */
	number: number;
	/** How many pages the year has. */
	total: number;
	/** Number of its documents. */
	count: number;
	/** The documents of the page, in order of date. */
	documents: DocumentSummary[];
	/** The themes of which all its documents speak. */
	themes: readonly ThemeTally[];
	/** The year before it of which there are documents. */
	previous: Link | null;
	/** The year after it of which there are documents. */
	next: Link | null;
}

/** Gathers the pages of a year of which there are documents. */
export function yearPages({ byYear }: Catalogue, year: number): YearPage[] {
	const { documents, themes } = requireEntry(byYear, year, 'year');
	const years = [...byYear.keys()];
	const place = years.indexOf(year);
	return cutIntoPages(documents, documentsOnPage).map(({ number, total, items }) => ({
		year,
		number,
		total,
		count: documents.length,
		documents: items.map(({ summary }) => summary),
		themes: [...themes.values()],
		previous: toLink(years[place - 1]),
		next: toLink(years[place + 1]),
	}));
}

function toLink(year: number | undefined): Link | null {
	return year === undefined ? null : { label: `${year}年`, href: yearUrl(year) };
}
