import { type SellersTable, sellersTable } from './sellers.ts';

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
	if (!holdsPiece(pattern, text, limit)) return [];
	const cost = (character: string) => (isFixed(character) ? Number.POSITIVE_INFINITY : 1);
	const missing = pattern.map(cost);
	const extra = found.map(cost);
	const table = sellersTable({
		missing,
		extra,
		replaced: (row, column) =>
			pattern[row] === found[column] ? 0 : Math.max(missing[row] as number, extra[column] as number),
	});
	const errors = Array.from({ length: found.length + 1 }, (_, end) => table.cost(pattern.length, end));
	const fewest = errors.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY);
	if (fewest > limit) return [];
	const offsets = codePointOffsets(found);
	return [...errors.keys()]
		.filter((end) => errors[end] === fewest)
		.map((end) => ({
			places: traceBack(table, pattern.length, end).map((place) => offsets[place] as number),
			errors: fewest,
		}));
}

/**
 * Whether a text holds one of the pieces into which a pattern falls that are one more than the errors allowed: where there
 * are so few errors, one piece has none. Most texts hold none of them.
 */
function holdsPiece(pattern: readonly string[], text: string, limit: number): boolean {
	const bound = (piece: number) => Math.floor((piece * pattern.length) / (limit + 1));
	return Array.from({ length: limit + 1 }, (_, piece) => pattern.slice(bound(piece), bound(piece + 1)).join('')).some(
		(piece) => text.includes(piece),
	);
}

/** Where each row of the table was reached, from the first row to the last, in code points. */
function traceBack(table: SellersTable, rows: number, end: number): number[] {
	const places = [end];
	let column = end;
	for (let row = rows; row > 0; ) {
		const step = table.step(row, column);
		if (step !== 'missing') column -= 1;
		if (step === 'extra') continue;
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
