/** A character of Chinese script (Unicode property Script=Han, with 〇). */
export const han = /[\p{Script=Han}〇]/u;

/** Zero-width and soft characters that carry no text: soft hyphen, zero-width spaces and joiners, word joiner, BOM. */
export const zeroWidth = /[\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/gu;
/** White space inside a line; form feeds stand where text was taken from pages. */
export const inlineSpace = /[ \t\v\f\u00a0\u3000\u2000-\u200a\u202f\u205f]/u;

/** Punctuation that ends a sentence or clause group, so that a paragraph can end in it. */
export const terminalPunctuation = /[。！？；：…!?;:]/u;
/** Quotation marks and brackets that close. */
export const closers = '”’」』）】》〉)]';
/** Quotation marks and brackets that open, in the order of `closers`. */
export const openers = '“‘「『（【《〈([';

const cjkPunctuation = /[\u3000-\u303f\uff01-\uff60\uffe0-\uffee‘’“”…—·]/u;

/** Whether a character belongs to Chinese text: Han, or punctuation as Chinese sets it. The empty text is none. */
export function isChinese(character: string): boolean {
	return han.test(character) || cjkPunctuation.test(character);
}
