import type { Catalogue } from '../catalogue.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';

/** A document that came into the collection lately. */
export interface Addition {
	/** The document. */
	document: DocumentSummary;
	/** The day on which its text was obtained (YYYY-MM-DD). */
	retrieved: string;
}

/**
 * The documents whose text was obtained last, at most `most`, of one day the newest first; empty where no source states the
 * day.
 */
export function newestAdditions(
	{ newestFirst, sources }: Pick<Catalogue, 'newestFirst' | 'sources'>,
	most: number,
): Addition[] {
	const additions = newestFirst.flatMap(({ source, summary }) => {
		const retrieved = sources.get(source)?.provenance.retrieved;
		return retrieved === undefined ? [] : [{ document: summary, retrieved }];
	});
	return additions
		.sort((left, right) => Number(left.retrieved < right.retrieved) - Number(left.retrieved > right.retrieved))
		.slice(0, most);
}
