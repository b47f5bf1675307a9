import { han, numeral } from '../../text/characters.ts';

/** Marks that a reader may leave out or type otherwise without meaning anything else. */
const proseMark = /[,、。;!?"'()《》]/u;

/**
 * How many characters of a folded term may be missing, superfluous or different: none in fewer than four characters of
 * Chinese script, one in four to seven, two in eight and more.
 */
export function errorsAllowed(term: string): number {
	const characters = [...term].filter((character) => han.test(character)).length;
	if (characters < 4) return 0;
	return characters < 8 ? 1 : 2;
}

/**
 * Whether one character may stand where another was typed. Digits, Latin letters and signs never; nor numeral for numeral:
 * 二〇二五 and 二〇三五 are no more alike than 2025 and 2035.
 */
export function mayReplace(typed: string, found: string): boolean {
	return isSoft(typed) && isSoft(found) && !(numeral.test(typed) && numeral.test(found));
}

/** Whether a character may be left out, or stand where none was typed. */
export function mayBeExtra(character: string): boolean {
	return isSoft(character) && !numeral.test(character);
}

function isSoft(character: string): boolean {
	return han.test(character) || proseMark.test(character);
}
