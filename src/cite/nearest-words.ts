import type { Quote } from '../links/quote.ts';
import { crucialWords, isCrucial } from '../text/crucial-words.ts';
import { editDistance, likestStretches } from '../text/edit-distance.ts';
import type { Range } from '../text/range.ts';

/** Words to be found, and what stood right around them; empty where that is not known. */
export type WordsInContext = { words: string } & Pick<Quote, 'prefix' | 'suffix'>;

/** Share of the characters that may differ. */
const tolerance = 0.3;
/** Fewer characters than these are like too much. */
const least = 4;

/**
 * The stretches of a folded text that are most like some folded words, in order, without what stood around the words; none
 * where more than three in ten characters would differ, of the words alone or with what stood around them, and none that has
 * other numbers or negations.
 */
export function nearestWords({ prefix, words, suffix }: WordsInContext, text: string): Range[] {
	const whole = prefix + words + suffix;
	const stretches = likestStretches(whole, text, errorsAllowed([...words], [...whole]), isCrucial);
	const first = [...prefix].length;
	const last = first + [...words].length;
	const crucial = crucialWords(whole).join(' ');
	return stretches.flatMap(({ places }): Range[] => {
		const [from, to] = [places[first], places[last]] as [number, number];
		const errors = editDistance([...words], [...text.slice(from, to)]);
		const isSame = crucialWords(text.slice(...withLostEnds(places))).join(' ') === crucial;
		return isSame && errors <= errorsAllowed([...words]) ? [[from, to]] : [];
	});
}

/**
 * A stretch with what may have taken the place of characters that are missing at its ends, twice as much as is missing. What
 * is most like 一律予以审批 where 一律不予审批 stands is 一律: a number or negation must not be got rid of like that.
 */
function withLostEnds(places: readonly number[]): Range {
	const [start, end] = [places[0], places.at(-1)] as [number, number];
	const lostBefore = places.lastIndexOf(start);
	const lostAfter = places.length - 1 - places.indexOf(end);
	return [Math.max(start - 2 * lostBefore, 0), end + 2 * lostAfter];
}

function errorsAllowed(words: readonly string[], whole = words): number {
	return words.length < least ? 0 : Math.floor(whole.length * tolerance);
}
