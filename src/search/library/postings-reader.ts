import { gapsName, shardName } from '../index/file-names.ts';
import { gapFileOf } from '../index/gaps.ts';
import { characterGram, firstUnit, type Gram, lastGramOf } from '../index/grams.ts';
import { lastNotAbove, unite } from '../index/number-lists.ts';
import { readPostings } from '../index/read-postings.ts';
import { onceForEach } from './once.ts';
import { type ReadFile, readDecoded } from './read-file.ts';

/** Gives postings: for each key, in the order asked, the granules in which it stands. */
export type ReadPostings = (keys: readonly number[]) => Promise<number[][]>;

/**
 * Reads postings of grams out of the shards, each of which is fetched once.
 * @param firsts first gram of each shard.
 */
export function createPostingsReader(firsts: readonly Gram[], readFile: ReadFile): ReadPostings {
	const readShard = onceForEach(async (number: number) => {
		const first = firsts[number];
		if (first === undefined) throw new RangeError(`found shard ${number}, expected one of ${firsts.length}`);
		return readDecoded(readFile, shardName(number), (bytes) => readPostings(bytes, first));
	});

	const postingsOf = async (gram: Gram): Promise<number[]> => {
		const unit = firstUnit(gram);
		const own = lastNotAbove(firsts, gram);
		if (gram !== characterGram(unit) || firsts[own] === gram) {
			return own === -1 ? [] : ((await readShard(own)).get(gram) ?? []);
		}
		// The pairs of this character share a shard; its own postings follow from theirs.
		const shard = lastNotAbove(firsts, lastGramOf(unit));
		if (shard === -1) return [];
		const pairs = [...(await readShard(shard))].filter(([pair]) => firstUnit(pair) === unit);
		return unite(pairs.map(([, list]) => list));
	};

	return (grams) => Promise.all(grams.map(postingsOf));
}

/**
 * Reads postings of gaps by bucket, each file once.
 * @param files how many there are.
 */
export function createGapsReader(files: number, readFile: ReadFile): ReadPostings {
	const readGaps = onceForEach((number: number) =>
		readDecoded(readFile, gapsName(number), (bytes) => readPostings(bytes, 0)),
	);
	return (buckets) =>
		Promise.all(buckets.map(async (bucket) => (await readGaps(gapFileOf(bucket, files))).get(bucket) ?? []));
}
