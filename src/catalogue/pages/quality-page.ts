import { groupsOf } from '../../collation/layers.ts';
import { sourceUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { Link } from '../labels/entry-link.ts';
import { basisLabels, fragmentLabels, sourceState } from '../labels/trust-label.ts';
import { cutIntoPages, type NumberedPage } from './numbered-page.ts';

/** Documents on one page of the table: a row is short, and a table that is cut cannot be sorted. */
const rowsOnPage = 250;

/** A document in the table of the state of texts. */
export interface QualityEntry {
	/** The document, by its title. */
	document: Link;
	/** City and date, in words. */
	facts: string;
	/** The page of its source, by the state of the source in words. */
	source: Link;
	/** What it lacks, and what an editor gave it, in words; empty where that is nothing. */
	remarks: string[];
	/** How many emendations, queries and gaps it has, in this order; null where that is not known. */
	counts: number[] | null;
	/** Queries and gaps in a thousand characters; null where that is not known. */
	density: number | null;
	/** How its date is known, in words. */
	dateBasis: string;
}

/** Gathers the table of all documents with the state of their texts, the newest first. */
export function qualityPages({ newestFirst }: Catalogue): NumberedPage<QualityEntry>[] {
	return cutIntoPages(newestFirst.map(toEntry), rowsOnPage);
}

function toEntry({ summary, source, trust }: CataloguedDocument): QualityEntry {
	const { fragment, titleInferred, counts, density, dateBasis } = trust;
	return {
		document: { label: summary.title, href: summary.href },
		facts: `${summary.city.label}，${summary.date}`,
		source: { label: sourceState(trust), href: sourceUrl(source) },
		remarks: [
			...(fragment === null ? [] : [`残篇，${fragmentLabels[fragment]}`]),
			...(titleInferred ? ['题名系编者所拟'] : []),
		],
		counts: counts === null ? null : groupsOf('editorial').map((group) => counts[group]),
		density,
		dateBasis: basisLabels[dateBasis],
	};
}
