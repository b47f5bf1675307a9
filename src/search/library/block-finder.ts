import type { IndexCore } from '../index/core-file.ts';
import { type FactsFile, granulesOf } from '../index/facts-file.ts';
import { factsName } from '../index/file-names.ts';
import { coveringGrams, initialsGrams } from '../index/grams.ts';
import { granulesInBlock } from '../index/layout.ts';
import { intersect, unite } from '../index/number-lists.ts';
import { passes } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import type { BlockFinder } from './library.ts';
import type { NarrowedQuery } from './narrowed-query.ts';
import { findNearGranules } from './near-granules.ts';
import { once } from './once.ts';
import { findPassageGranules } from './passage-granules.ts';
import type { ReadPostings } from './postings-reader.ts';
import { type ReadFile, readJson } from './read-file.ts';

/** Finds blocks of a large collection by its postings, and by the facts about its documents where a query narrows them. */
export function createBlockFinder(
	{ counts: { heads, granules } }: IndexCore,
	readPostings: ReadPostings,
	readFile: ReadFile,
): BlockFinder {
	const readFacts = once(async () => readJson<FactsFile>(await readFile(factsName)));

	const allowedBy = async ({ filters }: NarrowedQuery): Promise<(granule: number) => boolean> => {
		if (filters.length === 0) return () => true;
		const allowed = granulesOf(await readFacts(), (document) => filters.every((filter) => passes(document, filter)));
		return (granule) => allowed.has(granule);
	};

	const granulesHolding = async ({ groups }: Query): Promise<number[]> => {
		const lists = await Promise.all(
			groups.map(async (group) => {
				const holding = await Promise.all(
					group.map(async ({ folded }) => {
						const grams = coveringGrams(folded);
						return grams.length === 0 ? null : intersect(await readPostings(grams));
					}),
				);
				return holding.includes(null) ? null : unite(holding.filter((list) => list !== null));
			}),
		);
		const known = lists.filter((list) => list !== null);
		return known.length === 0 ? Array.from({ length: granules }, (_, number) => number) : intersect(known);
	};

	return {
		exact: async (narrowed) => {
			const { query, order } = narrowed;
			const [holding, isAllowed] = await Promise.all([granulesHolding(query), allowedBy(narrowed)]);
			// Conditions alone ask for titles. By year, titles stand where their documents do.
			const isWanted = (granule: number) =>
				query.groups.length === 0 ? granule < heads : order === 'relevance' || granule >= heads;
			const blocks = blocksOf(holding.filter((granule) => isWanted(granule) && isAllowed(granule)));
			return order === 'oldest' ? blocks.reverse() : blocks;
		},
		near: async (narrowed) => {
			const [found, isAllowed] = await Promise.all([
				findNearGranules(narrowed.query.groups, { heads, granules }, readPostings),
				allowedBy(narrowed),
			]);
			return blocksOf(found.filter(isAllowed));
		},
		passage: async (bare, narrowed) => {
			const [found, isAllowed] = await Promise.all([
				findPassageGranules(bare, heads, readPostings),
				allowedBy(narrowed),
			]);
			const pairs = found.filter(isAllowed).map((granule) => blocksOf([granule, Math.min(granule + 1, granules - 1)]));
			return [...new Map(pairs.map((blocks) => [blocks.join(), blocks])).values()];
		},
		initials: async (letters) => blocksOf(intersect(await readPostings(initialsGrams(letters)))),
		occurs: async (folded) => {
			const grams = coveringGrams(folded);
			return grams.length > 0 && intersect(await readPostings(grams)).length > 0;
		},
	};
}

/** The blocks of granules, each once, in the order given. */
function blocksOf(found: readonly number[]): number[] {
	return [...new Set(found.map((granule) => Math.floor(granule / granulesInBlock)))];
}
