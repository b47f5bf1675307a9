import { sourceUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import { methodLabels } from '../labels/source-labels.ts';
import { cutIntoPages, documentsOnPage, type NumberedPage } from './numbered-page.ts';

/** A source in the list of sources. */
export interface SourceEntry {
	/** What it is called. */
	title: string;
	/** Its page. */
	href: string;
	/** How it was obtained, in words. */
	method: string;
	/** Number of documents cut from it. */
	documents: number;
}

/** Gathers the list of sources. */
export function sourcesPages({ sources }: Catalogue): NumberedPage<SourceEntry>[] {
	const entries = [...sources.values()].map(({ id, title, provenance, documents }) => ({
		title,
		href: sourceUrl(id),
		method: methodLabels[provenance.method],
		documents: documents.length,
	}));
	return cutIntoPages(entries, documentsOnPage);
}
