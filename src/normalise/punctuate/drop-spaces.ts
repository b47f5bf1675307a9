import { parseSectionNumber } from '../../structure/section-number.ts';
import { han, inlineSpace, isChinese } from '../../text/characters.ts';
import { characterAt, characterBefore } from '../../text/whole-characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'drop-space', reason: '删去汉字、标点之间由扫描或排版带入的空格' };
/** The same inside the number of a date. */
export const dateRule: Rule = { id: 'drop-space-in-date', reason: '删去日期数字中间的空格' };
/** The same in a word whose characters were spread over the line. */
export const spreadRule: Rule = { id: 'drop-letter-spacing', reason: '删去为撑满行宽而逐字加入的空格' };

/** Marks beside which no space is ever meant. */
const tightMarks: ReadonlySet<string> = new Set('，。、；：！？（）《》〈〉【】');

/**
 * Deletes white space that carries no meaning: beside punctuation, inside the number of a date (`5月2 8日`), in a word
 * set with spaced characters (`目　录`) and, in running text, beside any Chinese character. In a line that is no running
 * text (a title on two lines, a list of names) spaces between words divide and stay; so does the space after a number,
 * by which 第三条 is known for the number of an article.
 */
export function findEdits(text: string): Edit[] {
	if (!inlineSpace.test(text)) return [];
	const number = parseSectionNumber(text)?.printed ?? '';
	const isRunning = /[。；！？]/u.test(text);
	const isSpread = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text.slice(number.length));
	const edits: Edit[] = [];
	const numberEnd = number.trimEnd().length;
	for (let at = 0; at < text.length; at += 1) {
		if (at === numberEnd) at = number.length;
		if (!inlineSpace.test(text.charAt(at))) continue;
		let end = at + 1;
		while (end < text.length && inlineSpace.test(text.charAt(end))) end += 1;
		if (at < numberEnd) {
			edits.push({ start: at, end, text: '', rule: spreadRule.id });
			at = end - 1;
			continue;
		}
		const before = characterBefore(text, at);
		const after = characterAt(text, end);
		const isTight = tightMarks.has(before) || tightMarks.has(after);
		if (isTight || (isRunning && (isChinese(before) || isChinese(after))))
			edits.push({ start: at, end, text: '', rule: rule.id });
		else if (isSpread) edits.push({ start: at, end, text: '', rule: spreadRule.id });
		else if (isInDate(text, at, end)) edits.push({ start: at, end, text: '', rule: dateRule.id });
		else if (han.test(before) && end - at > 1) edits.push({ start: at, end, text: ' ', rule: rule.id });
		at = end - 1;
	}
	return edits;
}

function isInDate(text: string, start: number, end: number): boolean {
	return /[年月]\d$/u.test(text.slice(Math.max(start - 2, 0), start)) && /^\d[月日]/u.test(text.slice(end, end + 2));
}
