import { han, isChinese } from '../../text/characters.ts';
import type { Rule } from '../rule.ts';
import type { Edit } from '../trace/edit.ts';
import { protectedCharacters } from './protected.ts';
import { neighbour } from './widen-marks.ts';

/** The rule. */
export const rule: Rule = { id: 'widen-brackets', reason: '中文行文中的半角括号改为全角（GB/T 15834-2011）' };

/**
 * Widens `( )` in Chinese prose, both of a pair or neither: a pair is widened where Chinese stands in it or beside it. A
 * bracket without a partner is judged by its neighbours.
 */
export function findEdits(text: string): Edit[] {
	if (!/[()]/u.test(text) || !han.test(text)) return [];
	const kept = protectedCharacters(text);
	const widened: number[] = [];
	const chineseBefore = countChinese(text);
	const open: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (kept?.[at] === 1) continue;
		if (character === '(') open.push(at);
		if (character !== ')') continue;
		const start = open.pop();
		if (start === undefined) {
			if (isBesideChinese(text, at)) widened.push(at);
			continue;
		}
		const holdsChinese = (chineseBefore[at] ?? 0) > (chineseBefore[start] ?? 0);
		const stands = isChinese(neighbour(text, start, -1)) || isChinese(neighbour(text, at, 1));
		if (holdsChinese || stands) widened.push(start, at);
	}
	for (const at of open) if (isBesideChinese(text, at)) widened.push(at);
	return widened
		.sort((left, right) => left - right)
		.map((at) => ({ start: at, end: at + 1, text: text[at] === '(' ? '（' : '）', rule: rule.id }));
}

function isBesideChinese(text: string, at: number): boolean {
	return isChinese(neighbour(text, at, -1)) || isChinese(neighbour(text, at, 1));
}

/** How many Chinese characters stand before each offset. */
function countChinese(text: string): Uint32Array {
	const counts = new Uint32Array(text.length + 1);
	for (let at = 0; at < text.length; at += 1) counts[at + 1] = (counts[at] ?? 0) + (isChinese(text[at]) ? 1 : 0);
	return counts;
}
