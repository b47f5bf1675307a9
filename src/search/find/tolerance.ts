import { han, numeral } from '../../text/characters.ts';
import type { SearchExpression } from '../query/search-expression.ts';

/**
 * How far a character may be another one: `free` ones of Chinese script may be missing, superfluous or different; a
 * `numeral` may only be different, and not be another numeral; digits, letters and signs are `rigid`.
 */
export type Firmness = 'free' | 'numeral' | 'rigid';

/** How firm a character is. */
export function firmnessOf(character: string): Firmness {
	if (!han.test(character)) return 'rigid';
	return numeral.test(character) ? 'numeral' : 'free';
}

/** Whether one character may stand where another was typed. */
export function mayReplace(typed: Firmness, found: Firmness): boolean {
	return typed !== 'rigid' && found !== 'rigid' && (typed === 'free' || found === 'free');
}

/**
 * How many characters of a term may be missing, superfluous or different: none in fewer than four characters of Chinese
 * script, one in four to seven, two in eight and more.
 */
export function errorsAllowed(term: string): number {
	const characters = [...term].filter((character) => han.test(character)).length;
	if (characters < 4) return 0;
	return characters < 8 ? 1 : 2;
}

/** Whether near hits are looked for: whether any term is long enough for it. */
export function toleratesErrors({ groups }: SearchExpression): boolean {
	return groups.flat().some(({ compared }) => errorsAllowed(compared.folded) > 0);
}
