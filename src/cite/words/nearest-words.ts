import type { Quote } from '../../links/quote.ts';
import { crucialWords, isCrucial } from '../../text/crucial-words.ts';
import { editDistance, type LikeStretch, likestStretches } from '../../text/edit-distance.ts';
import type { TextRange } from '../../text/range.ts';

/** Words to be found, and what stood right around them; empty where that is not known. */
export type WordsInContext = { words: string } & Pick<Quote, 'prefix' | 'suffix'>;

/** Share of the characters that may differ. */
const tolerance = 0.3;
/** Fewer characters than these are like too much. */
const least = 4;

/**
 * The stretches of a folded text that are most like some folded words, without what stood around these, first those that
 * lack least at their ends. None where more than three in ten characters would differ, of the words alone or with what stood
 * around them. And none where what is most like them, or as like, has other numbers or negations: there they stood, probably,
 * and something else stands there now.
 */
export function nearestWords({ prefix, words, suffix }: WordsInContext, text: string): TextRange[] {
	const whole = prefix + words + suffix;
	const limit = errorsAllowed([...words], [...whole]);
	const stretches = likestStretches(whole, text, limit, isCrucial);
	const fewest = stretches[0]?.errors;
	if (fewest === undefined) return [];
	const crucial = crucialWords(whole).join(' ');
	const hasSame = (stretch: LikeStretch) => crucialWords(withLostEnds(text, stretch)).join(' ') === crucial;
	const same = stretches.filter(hasSame);
	const isOther = (stretch: LikeStretch) => !hasSame(stretch) && !same.some((each) => overlaps(each, stretch));
	const likest = likestStretches(whole, text, fewest);
	if (likest.some((stretch) => stretch.errors < fewest || isOther(stretch))) return [];
	const first = [...prefix].length;
	const last = first + [...words].length;
	return same
		.sort((left, right) => lostCount(left) - lostCount(right))
		.map(({ places }): TextRange => [places[first] as number, places[last] as number])
		.filter(([from, to]) => editDistance([...words], [...text.slice(from, to)]) <= errorsAllowed([...words]));
}

function overlaps({ places: one }: LikeStretch, { places: other }: LikeStretch): boolean {
	return (one[0] as number) < (other.at(-1) as number) && (other[0] as number) < (one.at(-1) as number);
}

/** How many characters of the words are missing at the beginning and at the end of a stretch. */
function lostEnds({ places }: LikeStretch): [before: number, after: number] {
	const [start, end] = [places[0], places.at(-1)] as [number, number];
	return [places.lastIndexOf(start), places.length - 1 - places.indexOf(end)];
}

function lostCount(stretch: LikeStretch): number {
	const [before, after] = lostEnds(stretch);
	return before + after;
}

/**
 * A stretch with what may have taken the place of characters that are missing at its ends: twice as much as is missing. What
 * is most like 一律予以审批 where 一律不予审批 stands is 一律: a number or negation must not be got rid of like that.
 */
function withLostEnds(text: string, stretch: LikeStretch): string {
	const [start, end] = [stretch.places[0], stretch.places.at(-1)] as [number, number];
	const [before, after] = lostEnds(stretch);
	return text.slice(Math.max(start - 2 * before, 0), end + 2 * after);
}

function errorsAllowed(words: readonly string[], whole = words): number {
	return words.length < least ? 0 : Math.floor(whole.length * tolerance);
}
