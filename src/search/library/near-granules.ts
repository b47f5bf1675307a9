import { bareText } from '../bare-text.ts';
import { characterGram, coveringGrams, type Gram, pairGrams } from '../index/grams.ts';
import { intersect } from '../index/number-lists.ts';
import type { QueryTerm } from '../query.ts';
import { errorsAllowed } from '../tolerance.ts';
import type { ReadPostings } from './postings-reader.ts';

/** Of a longer term so many pairs are looked for: enough to tell its places from others. */
const mostPairs = 10;
/** With more candidates than this it is worth while to ask for single characters too. */
const fewCandidates = 24;

/** How much speaks for each granule. */
type Scores = Map<number, number>;

/**
 * Granules of text in which a term of each group may stand with the errors that are allowed, the likelier first. An error
 * harms two of the pairs of neighbouring characters at most, and one of pairs that do not overlap: enough of them must be
 * there, and rare ones count for more.
 */
export async function findNearGranules(
	groups: readonly (readonly QueryTerm[])[],
	{ heads, granules }: { heads: number; granules: number },
	readPostings: ReadPostings,
): Promise<number[]> {
	const scores = await Promise.all(
		groups.map(async (group) => {
			const each = await Promise.all(group.map(({ folded }) => scoreTerm(folded, granules, readPostings)));
			const best: Scores = new Map();
			for (const [granule, score] of each.flatMap((some) => [...some]))
				best.set(granule, Math.max(score, best.get(granule) ?? 0));
			return best;
		}),
	);
	const [first = new Map<number, number>(), ...others] = scores;
	const total = (granule: number) => scores.reduce((sum, each) => sum + (each.get(granule) ?? 0), 0);
	return [...first.keys()]
		.filter((granule) => granule >= heads && others.every((each) => each.has(granule)))
		.map((granule) => ({ granule, score: total(granule) }))
		.sort((a, b) => b.score - a.score || a.granule - b.granule)
		.map(({ granule }) => granule);
}

async function scoreTerm(folded: string, granules: number, readPostings: ReadPostings): Promise<Scores> {
	const errors = errorsAllowed(folded);
	const rarity = (list: readonly number[]) => Math.log(1 + granules / (1 + list.length));
	if (errors === 0) {
		const lists = await readPostings(coveringGrams(folded));
		const score = lists.reduce((sum, list) => sum + rarity(list), 0);
		return new Map(intersect(lists).map((granule) => [granule, score]));
	}
	const { characters } = bareText(folded);
	const { grams, enough } = pairsToLookFor(characters, errors);
	const lists = await readPostings(grams);
	const counts = new Map<number, number>();
	const scores: Scores = new Map();
	for (const list of lists) {
		for (const granule of list) {
			counts.set(granule, (counts.get(granule) ?? 0) + 1);
			scores.set(granule, (scores.get(granule) ?? 0) + rarity(list));
		}
	}
	for (const [granule, count] of counts) if (count < enough) scores.delete(granule);
	return scores.size <= fewCandidates ? scores : checkCharacters(scores, characters, errors, readPostings);
}

/** Pairs of a term, and how many of them stand at least where it stands with errors. */
function pairsToLookFor(characters: string, errors: number): { grams: Gram[]; enough: number } {
	const pairs = pairGrams(characters);
	if (characters.length < 8) {
		const grams = [...new Set(pairs)];
		return { grams, enough: Math.max(1, grams.length - 2 * errors) };
	}
	const apart = pairs.filter((_, at) => at % 2 === 0);
	const step = Math.max(1, apart.length / mostPairs);
	const grams = [
		...new Set(
			Array.from({ length: Math.min(apart.length, mostPairs) }, (_, index) => apart[Math.floor(index * step)] ?? 0),
		),
	];
	return { grams, enough: Math.max(1, grams.length - errors) };
}

/** Leaves the granules in which all characters stand but for as many as there may be errors. */
async function checkCharacters(
	scores: Scores,
	characters: string,
	errors: number,
	readPostings: ReadPostings,
): Promise<Scores> {
	const distinct = [...new Set(characters)].slice(0, mostPairs);
	const lists = await readPostings(distinct.map((character) => characterGram(character.charCodeAt(0))));
	const sets = lists.map((list) => new Set(list));
	return new Map([...scores].filter(([granule]) => sets.filter((set) => !set.has(granule)).length <= errors));
}
