import { spreadPairs } from '../index/grams.ts';
import { intersect, unite } from '../index/number-lists.ts';
import type { ReadPostings } from './postings-reader.ts';

/** The beginning of a passage tells where it stands; the rest is compared when the text is read. */
const telling = 300;
const mostPairs = 8;

/**
 * Granules of text in which a passage may begin. It may run on into the next one, so each of its pairs stands in the one
 * or the other.
 */
export async function findPassageGranules(bare: string, heads: number, readPostings: ReadPostings): Promise<number[]> {
	const lists = await readPostings(spreadPairs(bare.slice(0, telling), mostPairs));
	const begins = lists.map((list) => unite([list, list.map((granule) => granule - 1)]));
	return intersect(begins).filter((granule) => granule >= heads);
}
