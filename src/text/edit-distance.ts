/** How many characters must be put in, left out or replaced to make one text of another (Levenshtein, 1966); both in code points. */
export function editDistance(left: readonly string[], right: readonly string[]): number {
	let row = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [index, character] of left.entries()) {
		let diagonal = index;
		let before = index + 1;
		const next = [before];
		for (const [at, other] of right.entries()) {
			const above = row[at + 1] as number;
			before = Math.min(diagonal + (other === character ? 0 : 1), above + 1, before + 1);
			diagonal = above;
			next.push(before);
		}
		row = next;
	}
	return row[right.length] as number;
}

/** A stretch of a text that is like some words. */
export interface LikeStretch {
	/**
	 * Where each code point of the words stands, or would stand, in UTF-16 code units of the text; last the end of the stretch.
	 */
	places: number[];
	/** How many characters are put in, left out or replaced. */
	errors: number;
}

/** How a cell of the table was reached: by both characters, by leaving one of the words out, by one that the text has more. */
const [both, missing, extra] = [0, 1, 2];

/**
 * The stretches of a text that are most like some words (Sellers, 1980: edit distance with a free start and end), in code
 * points: all with the fewest errors, in the order of their ends; none where there would be more errors than `limit`.
 *
 * @param isFixed whether a character must be there exactly as it is: it is neither put in nor left out nor replaced
 */
export function likestStretches(
	words: string,
	text: string,
	limit: number,
	isFixed: (character: string) => boolean = () => false,
): LikeStretch[] {
	const pattern = [...words];
	const found = [...text];
	const width = found.length + 1;
	const cost = (character: string) => (isFixed(character) ? Number.POSITIVE_INFINITY : 1);
	const adding = found.map(cost);
	const steps = new Uint8Array((pattern.length + 1) * width);
	let row = new Float64Array(width);
	for (const [index, character] of pattern.entries()) {
		const leavingOut = cost(character);
		const next = new Float64Array(width);
		next[0] = (row[0] as number) + leavingOut;
		steps[(index + 1) * width] = missing;
		for (const [at, other] of found.entries()) {
			const replacing = other === character ? 0 : Math.max(leavingOut, adding[at] as number);
			const byBoth = (row[at] as number) + replacing;
			const byMissing = (row[at + 1] as number) + leavingOut;
			const byExtra = (next[at] as number) + (adding[at] as number);
			const least = Math.min(byBoth, byMissing, byExtra);
			next[at + 1] = least;
			steps[(index + 1) * width + at + 1] = byBoth === least ? both : byMissing === least ? missing : extra;
		}
		row = next;
	}
	const errors = row.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY);
	if (errors > limit) return [];
	const ends = [...row.keys()].filter((end) => row[end] === errors);
	const offsets = codePointOffsets(found);
	return ends.map((end) => {
		const places = traceBack(steps, width, pattern.length, end).map((place) => offsets[place] as number);
		return { places, errors };
	});
}

/** Where each row of the table was reached, from the first row to the last. */
function traceBack(steps: Uint8Array, width: number, rows: number, end: number): number[] {
	const places = [end];
	let column = end;
	for (let row = rows; row > 0; ) {
		const step = steps[row * width + column];
		if (step !== missing) column -= 1;
		if (step === extra) continue;
		row -= 1;
		places.push(column);
	}
	return places.reverse();
}

/** Where each code point begins in UTF-16 code units, and where the last ends. */
function codePointOffsets(characters: readonly string[]): number[] {
	const offsets = [0];
	for (const character of characters) offsets.push((offsets.at(-1) as number) + character.length);
	return offsets;
}
