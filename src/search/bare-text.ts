/** Marks that carry no word: what a reader leaves out, or what differs where a text was copied from another edition. */
const mark = /[\s,、。;:!?"'()《》〈〉【】·]/u;
const digit = /[0-9]/u;

/** A folded text without its marks of punctuation, and where each character that is left stands in it. */
export interface BareText {
	/** The characters that are left. */
	characters: string;
	/** For each of them its offset in the folded text. */
	offsets: number[];
}

/** Leaves out punctuation and white space, but not between digits: 10:54 is not 1054. */
export function bareText(folded: string): BareText {
	const offsets: number[] = [];
	let characters = '';
	for (let at = 0; at < folded.length; at += 1) {
		const character = folded.charAt(at);
		const betweenDigits = digit.test(folded.charAt(at - 1)) && digit.test(folded.charAt(at + 1));
		if (mark.test(character) && !betweenDigits) continue;
		characters += character;
		offsets.push(at);
	}
	return { characters, offsets };
}
