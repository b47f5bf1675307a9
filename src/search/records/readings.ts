import type { DocumentCollation } from '../../model/document-collation.ts';

/** Words that another state of a text has in a place: a search for them finds the place too. */
export interface Reading {
	/** Where the published words begin, in UTF-16 code units. */
	start: number;
	/** Where they end (exclusive). */
	end: number;
	/** The other words. */
	words: string;
	/** `source`: the source has them, an editor emended them. `proposed`: an editor proposes them and left the text alone. */
	witness: 'source' | 'proposed';
}

/** The readings of a document by locator; those of its title under the empty locator. */
export type Readings = ReadonlyMap<string, readonly Reading[]>;

/** The other readings of a document's texts, out of its collation: what editors emended, and what they only propose. */
export function collectReadings({ texts }: DocumentCollation): Readings {
	return new Map(
		texts.map(({ locator, changes, queries }): [string, Reading[]] => [
			locator === 'title' ? '' : locator,
			[
				...changes.flatMap(({ offset, length, source, certainty }): Reading[] =>
					certainty === undefined ? [] : [{ start: offset, end: offset + length, words: source, witness: 'source' }],
				),
				...queries.flatMap(({ offset, length, reading }): Reading[] =>
					reading === undefined ? [] : [{ start: offset, end: offset + length, words: reading, witness: 'proposed' }],
				),
			],
		]),
	);
}
