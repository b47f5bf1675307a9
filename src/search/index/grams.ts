import { charactersAlone } from '../../text/without-marks.ts';

/**
 * What postings are kept for: a pair of neighbouring characters, or a single one, of folded text without marks and
 * punctuation (`charactersAlone`). A number: the first code unit times 65,536 plus the second, which is 0 for a single
 * character.
 */
export type Gram = number;

/** Stands behind the last character of a text; no character has this number (Unicode). */
export const endOfText = '\uffff';

/** The gram of a character. */
export function characterGram(unit: number): Gram {
	return unit * 0x10000;
}

/** The gram of two neighbouring characters. */
export function pairGram(first: number, second: number): Gram {
	return first * 0x10000 + second;
}

/** The last gram that a character can begin. */
export function lastGramOf(unit: number): Gram {
	return pairGram(unit, 0xffff);
}

/** The character of a gram, or its first. */
export function firstUnit(gram: Gram): number {
	return Math.floor(gram / 0x10000);
}

/** The two characters of a gram, as a text. */
export function charactersOf(gram: Gram): string {
	return String.fromCharCode(firstUnit(gram), gram % 0x10000);
}

/** The pairs of neighbouring code units of a text, from place to place; none in a text of one. */
export function pairGrams(text: string): Gram[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) =>
		pairGram(text.charCodeAt(at), text.charCodeAt(at + 1)),
	);
}

/** The gram of two characters that stand beside each other, each a code point. */
export function gramBetween(first: string, second: string): Gram {
	return pairGram(first.charCodeAt(first.length - 1), second.charCodeAt(0));
}

/** Initials have numbers of their own, out of Unicode's private use area, which texts do not use. */
const firstInitial = 0xe000 - 'a'.charCodeAt(0);

/** The grams of letters that are the initials of neighbouring characters. */
export function initialsGrams(letters: string): Gram[] {
	return pairGrams(String.fromCharCode(...Array.from(letters, (letter) => firstInitial + letter.charCodeAt(0))));
}

/** Some of the pairs of a text, `most` at most, spread over its length from the first to the last; each once. */
export function spreadPairs(text: string, most: number): Gram[] {
	const pairs = pairGrams(text);
	const count = Math.min(most, pairs.length);
	const chosen = Array.from({ length: count }, (_, index) =>
		count === 1 ? 0 : Math.round((index * (pairs.length - 1)) / (count - 1)),
	);
	return [...new Set(chosen.flatMap((at) => pairs[at] ?? []))];
}

/** At most so many grams are asked for to find the places of a term: more would cost more than they spare. */
const mostGrams = 6;

/**
 * Grams that stand wherever a folded term stands: its only character, or pairs, all of them or some spread over its length.
 * Pairs on the edge of two words matter most: each of the words may stand everywhere. None where the term is nothing but
 * marks and punctuation.
 */
export function coveringGrams(folded: string): Gram[] {
	const characters = charactersAlone(folded);
	return characters.length === 1 ? [characterGram(characters.charCodeAt(0))] : spreadPairs(characters, mostGrams);
}
