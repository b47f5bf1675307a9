import { negation, numeral } from './characters.ts';
import type { TextRange } from './range.ts';

/** A number, also with a point or stroke in it (3.5, 1/3), or a character that negates. */
const crucial = new RegExp(`${numeral.source}+(?:[./]${numeral.source}+)*|${negation.source}`, 'gu');

/** Whether a character is one of a number or negates: see `crucialWords`. */
export function isCrucial(character: string): boolean {
	return numeral.test(character) || negation.test(character);
}

/**
 * The words of a folded text on which its sense hangs: its numbers, each whole, and its negations. Who offers one text for
 * another must have the same of them in the same order. 区别 and 统一 count too: a character does not tell its sense.
 */
export function crucialWords(folded: string): string[] {
	return Array.from(folded.matchAll(crucial), ([word]) => word);
}

/** The crucial words of a stretch of a folded text: those that it holds or cuts, each whole, and a negation right before it. */
export function crucialWordsAt(folded: string, [from, to]: TextRange): string[] {
	return Array.from(folded.matchAll(crucial)).flatMap(({ 0: word, index }) => {
		const end = index + word.length;
		return (end > from && index < to) || (end === from && negation.test(word)) ? [word] : [];
	});
}

/** Whether a place in a folded text, in UTF-16 code units, lies inside a number. */
export function cutsNumber(folded: string, place: number): boolean {
	return Array.from(folded.matchAll(crucial)).some(
		({ 0: word, index }) => index < place && index + word.length > place,
	);
}
