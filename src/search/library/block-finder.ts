import { charactersAlone } from '../../text/without-marks.ts';
import type { IndexCore } from '../index/core-file.ts';
import { type FactsFile, granulesOf } from '../index/facts-file.ts';
import { coveringGrams, initialsGrams } from '../index/grams.ts';
import { granulesInBlock } from '../index/layout.ts';
import { intersect, unite } from '../index/number-lists.ts';
import { passesAll } from '../query/filters.ts';
import type { SearchExpression } from '../query/search-expression.ts';
import { findGranulesAcross } from './granules-across.ts';
import type { BlockFinder } from './library.ts';
import type { NarrowedSearch } from './narrowed-search.ts';
import { findNearGranules } from './near-granules.ts';
import { createGapsReader, createPostingsReader } from './postings-reader.ts';
import type { ReadFile } from './read-file.ts';

/** Finds blocks of a large collection by its postings, and by the facts about its documents where a search is narrowed. */
export function createBlockFinder(
	{ counts, shards }: IndexCore,
	readFile: ReadFile,
	readFacts: () => Promise<FactsFile>,
): BlockFinder {
	const { heads, granules } = counts;
	const readPostings = createPostingsReader(shards, readFile);
	const readGaps = createGapsReader(counts.gapFiles, readFile);

	const allowedBy = async ({ filters }: NarrowedSearch): Promise<(granule: number) => boolean> => {
		if (filters.length === 0) return () => true;
		const allowed = granulesOf(await readFacts(), (document) => passesAll(document, filters));
		return (granule) => allowed.has(granule);
	};

	const granulesHolding = async ({ groups }: SearchExpression): Promise<number[]> => {
		const lists = await Promise.all(
			groups.map(async (group) => {
				const holding = await Promise.all(
					group.map(async ({ compared }) => {
						const grams = coveringGrams(compared.folded);
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
		exact: async (search) => {
			const { expression, order } = search;
			const [holding, isAllowed] = await Promise.all([granulesHolding(expression), allowedBy(search)]);
			// Conditions alone ask for titles. By year, titles stand where their documents do.
			const isWanted = (granule: number) =>
				expression.groups.length === 0 ? granule < heads : order === 'relevance' || granule >= heads;
			const blocks = blocksOf(holding.filter((granule) => isWanted(granule) && isAllowed(granule)));
			return order === 'oldest' ? blocks.reverse() : blocks;
		},
		near: async (search) => {
			const [found, isAllowed] = await Promise.all([
				findNearGranules(search.expression.groups, { readPostings, readGaps, counts }),
				allowedBy(search),
			]);
			return blocksOf(found.filter(isAllowed));
		},
		across: async (words, search) => {
			const [found, isAllowed] = await Promise.all([
				findGranulesAcross(charactersAlone(words), heads, readPostings),
				allowedBy(search),
			]);
			const pairs = found.filter(isAllowed).map((granule) => blocksOf([granule, Math.min(granule + 1, granules - 1)]));
			return [...new Map(pairs.map((blocks) => [blocks.join(), blocks])).values()];
		},
		initials: async (letters) => blocksOf(intersect(await readPostings(initialsGrams(letters)))),
		occurs: async ({ folded }) => {
			const grams = coveringGrams(folded);
			return grams.length > 0 && intersect(await readPostings(grams)).length > 0;
		},
	};
}

/** The blocks of granules, each once, in the order given. */
function blocksOf(found: readonly number[]): number[] {
	return [...new Set(found.map((granule) => Math.floor(granule / granulesInBlock)))];
}
