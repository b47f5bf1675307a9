/** A sign that stands in a text without being part of it: words, or the number of a note. */
export interface TextSign {
	/** Where it stands, in UTF-16 code units; beyond the end of the text it stands at the end. */
	offset: number;
	/** What stands there. */
	sign: string | number;
}

/** A text in pieces, with its signs among them: words are joined to the words around them, numbers stand by themselves. */
export function cutAtSigns(text: string, signs: readonly TextSign[]): (string | number)[] {
	const pieces: (string | number)[] = [];
	let words = '';
	let at = 0;
	for (const { offset, sign } of signs.toSorted((left, right) => left.offset - right.offset)) {
		words += text.slice(at, offset);
		at = Math.max(at, offset);
		if (typeof sign === 'string') words += sign;
		else {
			if (words !== '') pieces.push(words);
			pieces.push(sign);
			words = '';
		}
	}
	words += text.slice(at);
	return words === '' ? pieces : [...pieces, words];
}
