import { sourceUrl } from '../../links/page-urls.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Catalogue } from '../catalogue.ts';
import { requireEntry } from '../require-entry.ts';

/** Words of a source that support a fact, with the way to them. */
export interface EvidenceView {
	/** The words. */
	quote: string;
	/** What follows from them. */
	note: string | null;
	/** The line in the source's page. */
	href: string;
	/** Where the line is, in words. */
	place: string;
}

/**
 * Evidence as a reader sees it. `own` is the source of the document whose fact it supports; words of a source that the
 * catalogue does not have are left out, since nothing could be shown of them.
 */
export function viewEvidence(catalogue: Catalogue, own: string, evidence: readonly Evidence[]): EvidenceView[] {
	const shown = evidence.filter(({ source = own }) => catalogue.sources.has(source));
	return shown.map(({ source = own, line, quote, note }) => ({
		quote,
		note: note ?? null,
		href: sourceUrl(source, line),
		place: `${source === own ? '' : `《${requireEntry(catalogue.sources, source, 'evidence').title}》`}第${line}行`,
	}));
}
