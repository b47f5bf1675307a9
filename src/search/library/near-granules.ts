import { charactersAlone } from '../../text/without-marks.ts';
import { errorsAllowed } from '../find/tolerance.ts';
import { coveringGrams } from '../index/grams.ts';
import { intersect } from '../index/number-lists.ts';
import type { SearchTerm } from '../query/search-expression.ts';
import { errorPatterns } from './error-patterns.ts';
import type { ReadPostings } from './postings-reader.ts';

/** With more candidates than this it is worth while to ask for gaps too. */
const fewCandidates = 24;

/** How much speaks for each granule: the logarithm of how many are like it. */
type Scores = Map<number, number>;

/** What is asked of a large collection to find near hits. */
export interface NearPostings {
	/** Postings of grams. */
	readPostings: ReadPostings;
	/** Postings of gaps, by bucket. */
	readGaps: ReadPostings;
	/** How many granules of titles and headings there are, which come first, and how many of all. */
	counts: { heads: number; granules: number };
}

/**
 * Granules of text in which a term of each group may stand with the errors that are allowed, the likelier first: those in
 * which that is left of the term which is left in fewer others.
 */
export async function findNearGranules(
	groups: readonly (readonly SearchTerm[])[],
	postings: NearPostings,
): Promise<number[]> {
	const scores = await Promise.all(
		groups.map(async (group) => {
			const best: Scores = new Map();
			for (const some of await Promise.all(group.map(({ compared }) => scoreTerm(compared.folded, postings)))) {
				for (const [granule, score] of some) best.set(granule, Math.max(score, best.get(granule) ?? 0));
			}
			return best;
		}),
	);
	const [first = new Map<number, number>(), ...others] = scores;
	const found = [...first].flatMap(([granule, score]) => {
		const all = [score, ...others.flatMap((each) => each.get(granule) ?? [])];
		return all.length < scores.length ? [] : [{ granule, score: all.reduce((sum, each) => sum + each) }];
	});
	return found.sort((a, b) => b.score - a.score || a.granule - b.granule).map(({ granule }) => granule);
}

async function scoreTerm(folded: string, postings: NearPostings): Promise<Scores> {
	const { heads, granules } = postings.counts;
	const characters = [...charactersAlone(folded)];
	const errors = errorsAllowed(folded);
	const rarity = (count: number) => Math.log(granules / count);
	if (errors === 0) {
		const holding = intersect(await postings.readPostings(coveringGrams(folded))).filter((granule) => granule >= heads);
		return new Map(holding.map((granule) => [granule, rarity(holding.length)]));
	}
	const { neighbours, closedUp, gaps, patterns, beside } = errorPatterns(characters, errors);
	const present = new Uint32Array(granules);
	const note = (lists: readonly (readonly number[])[], firstBit: number): void => {
		lists.forEach((list, index) => {
			for (const granule of list) present[granule] = (present[granule] ?? 0) | (1 << (firstBit + index));
		});
	};
	note(await postings.readPostings(neighbours), 0);
	const likely = fitting(present, heads, [...new Set(patterns.map((pattern) => pattern & beside))]);
	if (likely.size <= fewCandidates) return mapValues(likely, rarity);
	const [closed, apart] = await Promise.all([postings.readPostings(closedUp), postings.readGaps(gaps)]);
	note(closed, neighbours.length);
	note(apart, neighbours.length + closedUp.length);
	return mapValues(fitting(present, heads, patterns), rarity);
}

/**
 * The granules that some pattern fits; for each how many the pattern fits that fits fewest.
 * @param present for each granule the bits of what stands there.
 */
function fitting(present: Uint32Array, heads: number, patterns: readonly number[]): Map<number, number> {
	// Many granules, few ways in which they differ: each way is looked at once.
	const alike = new Map<number, { bits: number; granules: number[]; fewest: number }>();
	present.forEach((bits, granule) => {
		if (bits === 0 || granule < heads) return;
		const known = alike.get(bits);
		if (known === undefined) alike.set(bits, { bits, granules: [granule], fewest: Number.POSITIVE_INFINITY });
		else known.granules.push(granule);
	});
	for (const pattern of patterns) {
		const fits = [...alike.values()].filter(({ bits }) => (bits & pattern) === pattern);
		const count = fits.reduce((sum, { granules }) => sum + granules.length, 0);
		for (const each of fits) each.fewest = Math.min(count, each.fewest);
	}
	const fitted = [...alike.values()].filter(({ fewest }) => fewest < Number.POSITIVE_INFINITY);
	return new Map(
		fitted.flatMap(({ granules, fewest }) => granules.map((granule): [number, number] => [granule, fewest])),
	);
}

function mapValues(map: ReadonlyMap<number, number>, change: (value: number) => number): Map<number, number> {
	return new Map([...map].map(([key, value]) => [key, change(value)]));
}
