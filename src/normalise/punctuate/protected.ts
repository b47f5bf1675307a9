import { shownReferences } from '../read/character-references.ts';

/**
 * Addresses of pages and mail, in which no punctuation is Chinese. Chinese characters and Chinese punctuation end them, and
 * a mark at their end belongs to the sentence.
 */
const addresses =
	/(?:https?|ftp):\/\/[\w\-./?%&=#~+:;,!@()]+|www\.[\w\-./?%&=#~+:]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/giu;

/**
 * Marks the characters (UTF-16 code units) of a text that stand in an address or in a character reference that the text
 * shows (`&lt;`); null where there is none.
 */
export function protectedCharacters(text: string): Uint8Array | null {
	const references = shownReferences(text);
	if (references.length === 0 && !/:\/\/|www\.|@/iu.test(text)) return null;
	const marks = new Uint8Array(text.length);
	for (const range of references) marks.fill(1, ...range);
	for (const match of text.matchAll(addresses)) {
		let end = match.index + match[0].length;
		while (',.;:!?)'.includes(text.charAt(end - 1))) end -= 1;
		marks.fill(1, match.index, end);
	}
	return marks;
}
