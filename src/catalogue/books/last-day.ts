import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { requireEntry } from '../require-entry.ts';

/**
 * The last day that the collection knows of documents: their own dates, and when their texts were obtained. No clock is asked,
 * so that the same content gives the same book.
 */
export function lastDay({ sources }: Catalogue, documents: readonly CataloguedDocument[]): string {
	return documents
		.flatMap(({ source, date }) => [date.value, requireEntry(sources, source, 'source').provenance.retrieved ?? ''])
		.reduce(later);
}

/** The later of two dates; of a year and a day in it, the day. */
function later(left: string, right: string): string {
	return left > right ? left : right;
}
