import { shardName } from '../index/file-names.ts';
import { characterGram, firstUnit, type Gram, lastGramOf } from '../index/grams.ts';
import { lastNotAbove, unite } from '../index/number-lists.ts';
import { readShard } from '../index/shard-file.ts';
import { onceForEach } from './once.ts';
import type { ReadFile } from './read-file.ts';

/** Gives the postings of grams: for each, in the order asked, the granules in which it stands. */
export type ReadPostings = (grams: readonly Gram[]) => Promise<number[][]>;

/**
 * Reads postings out of the shards, each of which is fetched once.
 * @param firsts first gram of each shard.
 */
export function createPostingsReader(firsts: readonly Gram[], readFile: ReadFile): ReadPostings {
	const readOne = onceForEach(async (number: number) =>
		readShard({ first: firsts[number] ?? 0, bytes: await readFile(shardName(number)) }),
	);

	const postingsOf = async (gram: Gram): Promise<number[]> => {
		const unit = firstUnit(gram);
		const own = lastNotAbove(firsts, gram);
		if (gram !== characterGram(unit) || firsts[own] === gram) {
			return own === -1 ? [] : ((await readOne(own)).get(gram) ?? []);
		}
		// The pairs of this character share a shard; its own postings follow from theirs.
		const shard = lastNotAbove(firsts, lastGramOf(unit));
		if (shard === -1) return [];
		const pairs = [...(await readOne(shard))].filter(([pair]) => firstUnit(pair) === unit);
		return unite(pairs.map(([, list]) => list));
	};

	return (grams) => Promise.all(grams.map(postingsOf));
}
