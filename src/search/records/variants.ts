import type { DocumentCollation } from '../../model/document-collation.ts';

/** A variant reading: words that another state of a text has in a place. A search for them finds the place too. */
export interface VariantReading {
	/** Where the published words begin, in UTF-16 code units. */
	start: number;
	/** Where they end (exclusive). */
	end: number;
	/** The other words. */
	words: string;
	/** `source`: the source has them, an editor emended them. `proposed`: an editor proposes them and left the text alone. */
	witness: 'source' | 'proposed';
}

/** The variant readings of a document by locator; those of its title under the empty locator. */
export type VariantReadings = ReadonlyMap<string, readonly VariantReading[]>;

/** The variant readings of a document's texts, out of its collation: what editors emended, and what they only propose. */
export function collectVariants({ texts }: Pick<DocumentCollation, 'texts'>): VariantReadings {
	return new Map(
		texts.map(({ locator, changes, queries }): [string, VariantReading[]] => [
			locator === 'title' ? '' : locator,
			[
				...changes.flatMap(({ offset, length, source, certainty }): VariantReading[] =>
					certainty === undefined ? [] : [{ start: offset, end: offset + length, words: source, witness: 'source' }],
				),
				...queries.flatMap(({ offset, length, reading }): VariantReading[] =>
					reading === undefined ? [] : [{ start: offset, end: offset + length, words: reading, witness: 'proposed' }],
				),
			],
		]),
	);
}
