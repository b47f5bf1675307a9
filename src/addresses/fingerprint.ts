/** How many bigrams a sketch keeps. More would tell texts apart no better, fewer would not survive two corrections. */
export const sketchSize = 16;
/** Values of the sketch are numbers below this one. */
const sketchRange = 64 ** 3;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A text without what normalising may set otherwise: punctuation, spaces, width and case. Only letters (Chinese characters
 * are letters) and digits are left; a text of marks alone stays as it is.
 */
export function bareText(text: string): string {
	const bare = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	return bare === '' ? text.replace(/\s/gu, '') : bare;
}

/** Five base64url digits of a bare text: equal for equal texts, and for others but once in a thousand million. */
export function hashDigits(bare: string): string {
	return toDigits(hash(bare) >>> 2, 5);
}

/**
 * The bottom-k sketch of a bare text's bigrams (Bar-Yossef et al., “Counting distinct elements in a data stream”, 2002): the
 * smallest `sketchSize` values of a hash of its pairs of neighbouring code points, ascending. From two sketches the share of
 * bigrams that two texts have in common can be told.
 */
export function sketch(bare: string): number[] {
	const characters = [...bare];
	const values = new Set(characters.slice(1).map((next, index) => hash(`${characters[index]}${next}`) % sketchRange));
	return [...values].sort((left, right) => left - right).slice(0, sketchSize);
}

/** A sketch in base64url, three digits for each value. */
export function sketchDigits(values: readonly number[]): string {
	return values.map((value) => toDigits(value, 3)).join('');
}

/** The sketch that `sketchDigits` wrote. */
export function parseSketch(text: string): number[] {
	const values: number[] = [];
	for (let end = 3; end <= text.length; end += 3) {
		let value = 0;
		for (let at = end - 3; at < end; at += 1) value = value * 64 + digits.indexOf(text.charAt(at));
		values.push(value);
	}
	return values;
}

/** The last digits of a number in base64url, as many as asked for. */
function toDigits(value: number, count: number): string {
	let text = '';
	for (let rest = value; text.length < count; rest = Math.floor(rest / 64)) text = digits.charAt(rest % 64) + text;
	return text;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), with the final mixing of MurmurHash3 (Appleby): 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}
