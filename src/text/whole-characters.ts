/*
 * Offsets and lengths of strings count UTF-16 code units, of which a character beyond the Basic Multilingual Plane (𬭸, 𠮷)
 * takes two. Wherever a measure means what a reader counts, or a character is looked at, it goes by these.
 */

/** Length of a text in characters (code points). */
export function characterCount(text: string): number {
	let count = text.length;
	for (let at = 1; at < text.length; at += 1) if (isPair(text, at - 1)) count -= 1;
	return count;
}

/** Whether a text has more characters than `most`. Counts only where the number of code units does not tell. */
export function isLongerThan(text: string, most: number): boolean {
	return text.length > most && (text.length > 2 * most || characterCount(text) > most);
}

/** The character that begins at a UTF-16 offset; empty at the end of the text. */
export function characterAt(text: string, offset: number): string {
	return isPair(text, offset) ? text.slice(offset, offset + 2) : text.charAt(offset);
}

/** The character that ends at a UTF-16 offset; empty at the start of the text. */
export function characterBefore(text: string, offset: number): string {
	return isPair(text, offset - 2) ? text.slice(offset - 2, offset) : text.charAt(offset - 1);
}

/** The first characters of a text, `count` of them or all. */
export function firstCharacters(text: string, count: number): string {
	return [...text.slice(0, 2 * count)].slice(0, count).join('');
}

/** The last characters of a text, `count` of them or all. */
export function lastCharacters(text: string, count: number): string {
	const characters = [...text.slice(Math.max(text.length - 2 * count, 0))];
	return characters.slice(Math.max(characters.length - count, 0)).join('');
}

/** The offset, or the one before it where it would cut a character in half. */
export function characterStart(text: string, offset: number): number {
	return isPair(text, offset - 1) ? offset - 1 : offset;
}

/** The offset, or the one after it where it would cut a character in half. */
export function characterEnd(text: string, offset: number): number {
	return isPair(text, offset - 1) ? offset + 1 : offset;
}

/** Whether the two code units at an offset are one character. */
function isPair(text: string, offset: number): boolean {
	const first = text.charCodeAt(offset);
	if (!(first >= 0xd800 && first <= 0xdbff)) return false;
	const second = text.charCodeAt(offset + 1);
	return second >= 0xdc00 && second <= 0xdfff;
}
