import { han } from '../../../src/text/characters.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words, numbers and the marks that divide clauses. Brackets and quotation marks come in pairs, which a chain would break. */
const useful = /^(?:[\p{L}\p{N}.%]+|[，、。；：！？])$/u;
const digits = /^\d+(?:\.\d+)?$/u;

/** Stands in a chain of words for any number. */
export const numberToken = '0';

/** The words and signs of a text in order, without paired marks, dashes and white space; every number is `numberToken`. */
export function tokenise(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment.trim())
		.filter((token) => useful.test(token))
		.map((token) => (digits.test(token) ? numberToken : token));
}

/** Whether a token is a word of two characters of Chinese script or more: a word that carries the subject of a text. */
export function isContentWord(token: string): boolean {
	return token.length >= 2 && [...token].every((character) => han.test(character));
}
