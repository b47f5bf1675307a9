import { parseSectionNumber, type SectionNumber } from '../../structure/section-number.ts';
import { isLongerThan } from '../../text/whole-characters.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'run-in-heading', reason: '与正文排在同一段的小标题分出单列，略去其后的句号' };

/** Longest heading run in before its text, in characters without the number. */
const longestRunIn = 40;
/** Longest heading without text behind it, in characters without the number. */
const longestAlone = 50;
/** The mark that ends the first clause of a text, no further in than a heading is long. */
const firstStop = new RegExp(`^[^。：；！？]{0,${longestRunIn}}(?=[。：；！？])`, 'u');

/** How a numbered line divides into heading and text. */
export interface NumberedLine {
	/** Its number; `printed` is that of the line, with the space after it. */
	number: SectionNumber;
	/** Where the heading ends; the number's end where a number stands alone before its text. */
	headingEnd: number;
	/** Where the text begins; the length of the line where there is none. */
	textStart: number;
}

/**
 * Divides a numbered line: `一、总体要求` is a heading, `1.打好蓝天保卫战。全面落实…` a heading run in before its text, and
 * of 第三条　为了… the number alone is the heading. Null for a line without a number, and for a numbered sentence: an item
 * of a list, such as the last one, （三）…。
 */
export function divideNumberedLine(text: string): NumberedLine | null {
	const number = parseSectionNumber(text);
	if (number === null) return null;
	const start = number.printed.length;
	const whole = { number, headingEnd: text.length, textStart: text.length };
	if (number.style === 'article')
		return text.length === start ? whole : { number, headingEnd: start, textStart: start };
	const rest = text.slice(start);
	const clause = firstStop.exec(rest)?.[0];
	if (clause === undefined) return isLongerThan(rest, longestAlone) ? null : whole;
	const at = start + clause.length;
	if (text[at] !== '。') return null;
	if (at === text.length - 1) return number.style === 'first' ? { ...whole, headingEnd: at } : null;
	return clause === '' ? null : { number, headingEnd: at, textStart: at + 1 };
}
