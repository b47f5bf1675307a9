import { terminalPunctuation } from '../../text/characters.ts';
import { isLongerThan } from '../../text/whole-characters.ts';
import { isProse } from '../repair/sentence.ts';

/** Longest heading, in characters: two lines of an official document (GB/T 9704-2012 sets 28 to the line). */
const longestHeading = 50;

/** A label with its value (初审：由乡镇受理), which heads nothing. */
const labelled = /^\p{Script=Han}{2,6}：./u;

/** Whether a line has the shape of a heading: short, no label with its value, not closed as a sentence, and no running text. */
export function isHeadingShaped(text: string): boolean {
	if (isLongerThan(text, longestHeading) || isProse(text)) return false;
	return (
		!labelled.test(text) &&
		!terminalPunctuation.test(text.slice(-1)) &&
		!/[。；]|——$/u.test(text) &&
		!/[，、]$/u.test(text)
	);
}
