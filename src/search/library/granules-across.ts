import { spreadPairs } from '../index/grams.ts';
import { intersect, unite } from '../index/number-lists.ts';
import type { ReadPostings } from './postings-reader.ts';

/** The beginning of a passage tells where it stands; the rest is compared when the text is read. In code units. */
const telling = 300;
const mostPairs = 8;

/**
 * Granules of text in which words in a row may begin. They may run on into the next granule, so each of their pairs stands
 * in the one or the other.
 * @param characters those of the words alone.
 */
export async function findGranulesAcross(
	characters: string,
	heads: number,
	readPostings: ReadPostings,
): Promise<number[]> {
	const lists = await readPostings(spreadPairs(characters.slice(0, telling), mostPairs));
	const begins = lists.map((list) => unite([list, list.map((granule) => granule - 1)]));
	return intersect(begins).filter((granule) => granule >= heads);
}
