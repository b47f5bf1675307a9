import { bareText } from '../../text/without-marks.ts';
import { errorsAllowed } from '../find/tolerance.ts';
import { characterGram, coveringGrams, type Gram, pairGrams } from '../index/grams.ts';
import { intersect } from '../index/number-lists.ts';
import type { QueryTerm } from '../query/query.ts';
import { errorPatterns, fitsPattern } from './error-patterns.ts';
import type { ReadPostings } from './postings-reader.ts';

/** Of a longer term this much is looked for; the rest is compared when the text is read. */
const longestPart = 10;
/** With more candidates than this it is worth while to ask for single characters too. */
const fewCandidates = 24;

/** How much speaks for each granule. */
type Scores = Map<number, number>;

/**
 * Granules of text in which a term of each group may stand with the errors that are allowed, the likelier first: those
 * with more and rarer pairs of its neighbouring characters.
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
	const part = bareText(folded).characters.slice(0, longestPart);
	const patterns = errorPatterns(part.length, errors);
	const lists = await readPostings(pairGrams(part));
	const present = bitsOf(lists);
	const scores: Scores = new Map();
	lists.forEach((list) => {
		for (const granule of list) scores.set(granule, (scores.get(granule) ?? 0) + rarity(list));
	});
	const keep = (characters: (granule: number) => number): void => {
		for (const granule of [...scores.keys()]) {
			const fits = fitsPattern({ pairs: present.get(granule) ?? 0, characters: characters(granule) }, patterns);
			if (!fits) scores.delete(granule);
		}
	};
	keep(() => -1);
	if (scores.size <= fewCandidates) return scores;
	const standing = bitsOf(await readPostings(characterGrams(part)));
	keep((granule) => standing.get(granule) ?? 0);
	return scores;
}

/** For each granule the lists in which it stands: bit n for the nth. */
function bitsOf(lists: readonly (readonly number[])[]): Map<number, number> {
	const bits = new Map<number, number>();
	lists.forEach((list, index) => {
		for (const granule of list) bits.set(granule, (bits.get(granule) ?? 0) | (1 << index));
	});
	return bits;
}

function characterGrams(text: string): Gram[] {
	return Array.from(text, (_, at) => characterGram(text.charCodeAt(at)));
}
