import type { PolicyDocument } from '../../model/document.ts';
import type { Manifest } from '../../model/manifest.ts';

/**
 * Documents from the oldest to the newest. A date of less precision stands before the dates it could be; of documents with
 * the same date, those of one source keep the order in which they stand there.
 */
export function sortByDate(documents: readonly PolicyDocument[], sources: readonly Manifest[]): PolicyDocument[] {
	const places = new Map(sources.flatMap((source) => source.documents.map(({ id }, place) => [id, place] as const)));
	return [...documents].sort(
		(left, right) =>
			compare(left.date.value, right.date.value) ||
			compare(left.source, right.source) ||
			(places.get(left.id) ?? 0) - (places.get(right.id) ?? 0) ||
			compare(left.id, right.id),
	);
}

/** Documents from the newest to the oldest; documents with the same date keep the order they have. */
export function newestFirst<Document extends Pick<PolicyDocument, 'date'>>(documents: readonly Document[]): Document[] {
	return [...documents].sort((left, right) => compare(right.date.value, left.date.value));
}

/** By UTF-16 code units: every machine sorts alike, whatever its locale. */
function compare(left: string, right: string): number {
	return left < right ? -1 : Number(left > right);
}
