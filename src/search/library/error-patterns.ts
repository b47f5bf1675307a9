import { type Firmness, firmnessOf } from '../find/tolerance.ts';
import { gapBetween } from '../index/gaps.ts';
import { type Gram, gramBetween } from '../index/grams.ts';

/** Of a longer term so many characters are looked for; the rest is compared when the text is read. */
const mostCharacters = 10;

/**
 * What may be left of a term that stands somewhere with errors, as bits of a number. There is a bit for each thing that can
 * be asked of the postings: each two neighbours of the term standing side by side, each two characters that have one between
 * them doing so, and each such two standing with any one character between them.
 */
export interface ErrorPatterns {
	/** For each bit of `beside`, the first ones, the gram to be asked for. */
	neighbours: Gram[];
	/** The same for those that close up where a character was typed too much. */
	closedUp: Gram[];
	/** The same for those that have one between them, by bucket of the gap. */
	gaps: number[];
	/** What must stand together, each pattern a set of bits; a place at which none of them fits does not hold the term. */
	patterns: number[];
	/** The bits of `neighbours`. */
	beside: number;
}

/** A place of a damaged term: the number of one of its characters, or null for one that is not its own. */
type Slot = number | null;

/**
 * The patterns of a term with at most so many errors: where each of its characters may be missing from the text, have
 * another in its place, or one more before it, if it is not too firm for that.
 * @param characters those of the term alone, each a code point.
 * @param errors how many, 1 or 2.
 */
export function errorPatterns(characters: readonly string[], errors: number): ErrorPatterns {
	const term = characters.slice(0, mostCharacters);
	const neighbours = pairs(term, 1).map(([first, second]) => gramBetween(first, second));
	const apart = pairs(term, 2);
	const firmness = term.map(firmnessOf);
	let damaged: Slot[][] = [term.map((_, at) => at)];
	for (let error = 0; error < errors; error += 1) damaged = damaged.flatMap((slots) => damage(slots, firmness));
	return {
		neighbours,
		closedUp: apart.map(([first, second]) => gramBetween(first, second)),
		gaps: apart.map(([first, second]) => gapBetween(first, second)),
		patterns: [...new Set(damaged.map((slots) => bitsOf(slots, term.length)))],
		beside: 2 ** neighbours.length - 1,
	};
}

/** The ways in which one more error may befall a term, with the way in which none does. */
function damage(slots: readonly Slot[], firmness: readonly Firmness[]): Slot[][] {
	const ways: Slot[][] = [[...slots]];
	slots.forEach((slot, at) => {
		const own = slot === null ? 'rigid' : (firmness[slot] ?? 'rigid');
		if (own !== 'rigid') ways.push(slots.with(at, null));
		if (own === 'free') ways.push(slots.toSpliced(at, 1));
		if (at > 0) ways.push(slots.toSpliced(at, 0, null));
	});
	return ways;
}

/** What must stand where a damaged term stands. */
function bitsOf(slots: readonly Slot[], length: number): number {
	const bitOf = { neighbours: 0, closedUp: length - 1, gaps: 2 * length - 3 };
	let bits = 0;
	slots.forEach((slot, at) => {
		if (slot === null) return;
		if (slots[at + 1] === slot + 1) bits |= 1 << (bitOf.neighbours + slot);
		if (slots[at + 1] === slot + 2) bits |= 1 << (bitOf.closedUp + slot);
		if (slots[at + 2] === slot + 2) bits |= 1 << (bitOf.gaps + slot);
	});
	return bits;
}

/** Each two characters of a term that stand so far apart. */
function pairs(term: readonly string[], distance: number): [string, string][] {
	return term.flatMap((first, at): [string, string][] => {
		const second = term[at + distance];
		return second === undefined ? [] : [[first, second]];
	});
}
