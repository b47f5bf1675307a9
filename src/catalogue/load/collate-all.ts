import { type Doubt, likelyDoubts } from '../../collation/doubts.ts';
import type { DifferenceCounts } from '../../model/document-collation.ts';
import type { LoadedSource } from './loaded-source.ts';

/** What lists, texts and editions show of the differences between documents and their sources, by the document's identifier. */
export interface CollatedDocuments {
	/** How many differences there are; nothing of a document whose source has no apparatus. */
	counts: ReadonlyMap<string, DifferenceCounts>;
	/** The readings that are likely wrong. */
	doubts: ReadonlyMap<string, readonly Doubt[]>;
}

/**
 * Gathers, source by source, what is shown of differences beyond the page of their document. It is little; the collations
 * themselves stay with their sources, as they do for pages and the search.
 */
export async function collateAll(sources: Iterable<LoadedSource>): Promise<CollatedDocuments> {
	const counts = new Map<string, DifferenceCounts>();
	const doubts = new Map<string, readonly Doubt[]>();
	for (const source of sources) {
		for (const [id, collation] of await source.collations()) {
			counts.set(id, collation.counts);
			doubts.set(id, likelyDoubts(collation));
		}
	}
	return { counts, doubts };
}
