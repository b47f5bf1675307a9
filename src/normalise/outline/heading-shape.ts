import { terminalPunctuation } from '../characters.ts';
import { isProse } from '../repair/sentence.ts';

/** Longest heading, in characters: two lines of an official document (GB/T 9704-2012 sets 28 to the line). */
const longestHeading = 50;

/** Whether a line has the shape of a heading: short, not closed as a sentence, and no running text. */
export function isHeadingShaped(text: string): boolean {
	if (text.length > longestHeading || isProse(text)) return false;
	return (
		!labelled.test(text) &&
		!terminalPunctuation.test(text.at(-1) ?? '') &&
		!/[。；]|——$/u.test(text) &&
		!/[，、]$/u.test(text)
	);
}
