/** A character of Chinese script (Unicode property Script=Han, with 〇). */
export const han = /[\p{Script=Han}〇]/u;

/** A character of a number: a digit or number sign of any script, a Chinese numeral, a formal one (壹贰叁). */
export const numeral = /[\p{N}零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟]/u;
/** A character that negates, by itself or in a word (不得, 未经, 无权, 非经, 没有). */
export const negation = /[不未无非勿否莫没别毋弗]/u;

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
