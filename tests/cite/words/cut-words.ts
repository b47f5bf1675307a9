/** Words of more characters than these are cut: addresses must stay short enough to send. */
const mostWords = 50;
/** Length in UTF-16 code units of what is left of long words at each end: cut at the first mark after `least`, else at a word. */
const length = { least: 10, usual: 20, most: 24 };
const mark = /[，。；：、！？,.;:!?]/u;

/** Whether words are so long that only their beginning and end go into an address. */
export function isLong(words: string): boolean {
	return [...words].length > mostWords;
}

/**
 * Where the beginning of long words is cut off, at a mark if there is one, else between words.
 *
 * @param from where the words begin in the text
 * @param to where they end there
 * @param bounds of words in the text, in UTF-16 code units
 */
export function cutBeginning(text: string, from: number, to: number, bounds: ReadonlySet<number>): number {
	if (to - from <= length.most) return to;
	const near = [...bounds].filter((place) => place >= from + length.least && place <= from + length.most);
	return (
		near.find((place) => mark.test(text.charAt(place))) ??
		near.findLast((place) => place <= from + length.usual) ??
		from + length.usual
	);
}

/** Where the end of long words is cut off: likewise, seen from behind. */
export function cutEnd(text: string, from: number, to: number, bounds: ReadonlySet<number>): number {
	if (to - from <= length.most) return from;
	const near = [...bounds].filter((place) => place <= to - length.least && place >= to - length.most);
	return (
		near.findLast((place) => mark.test(text.charAt(place - 1))) ??
		near.find((place) => place >= to - length.usual) ??
		to - length.usual
	);
}
