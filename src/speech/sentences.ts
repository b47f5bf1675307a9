import { closers } from '../text/characters.ts';
import type { TextRange } from '../text/range.ts';

/** A sentence with what closes it: full stop, question or exclamation mark, semicolon, ellipsis, or the end of a line. */
const sentence = new RegExp(
	`[^。！？；!?…\\n]*(?:[。！？；!?…]+[${closers.replace(/[\]\\]/gu, '\\$&')}]*|\\n|$)`,
	'gu',
);

/**
 * The sentences of a text, in order. What is between them is white space, and none is nothing but that.
 *
 * @returns their places in UTF-16 code units
 */
export function sentenceRanges(text: string): TextRange[] {
	return [...text.matchAll(sentence)].flatMap(({ 0: found, index }): TextRange[] => {
		const trimmed = found.trim();
		if (trimmed === '') return [];
		const start = index + found.indexOf(trimmed);
		return [[start, start + trimmed.length]];
	});
}
