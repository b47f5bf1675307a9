import { terminalPunctuation } from '../characters.ts';

/** Longest heading, in characters: two lines of an official document (GB/T 9704-2012 sets 28 to the line). */
const longestHeading = 50;

/** Whether a line has the shape of a heading: short, and not closed as a sentence. */
export function isHeadingShaped(text: string): boolean {
	return text.length <= longestHeading && !terminalPunctuation.test(text.at(-1) ?? '') && !/[。；]|——$/u.test(text) && !/[，、]$/u.test(text);
}
