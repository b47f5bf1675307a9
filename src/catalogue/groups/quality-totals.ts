import { sumCounts } from '../../collation/layers.ts';
import type { DifferenceCounts } from '../../model/document-collation.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';

/** How far the texts of a collection can be trusted, all in all. */
export interface QualityTotals {
	/** How many differences from the sources there are in the documents of which that is known. */
	counts: DifferenceCounts;
	/** Number of documents of which it is not known. */
	unknown: number;
	/** Number of documents whose source lacks an end of the original. */
	fragments: number;
	/** Number of documents whose date an editor inferred. */
	inferredDates: number;
}

/** Sums up how far documents can be trusted. */
export function sumQuality(documents: readonly CataloguedDocument[]): QualityTotals {
	const known = documents.flatMap(({ trust }) => (trust.counts === null ? [] : [trust.counts]));
	return {
		counts: sumCounts(known),
		unknown: documents.length - known.length,
		fragments: documents.filter(({ trust }) => trust.fragment !== null).length,
		inferredDates: documents.filter(({ trust }) => trust.dateBasis === 'inferred').length,
	};
}
