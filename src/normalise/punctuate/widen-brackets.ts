import { han, isChinese } from '../../text/characters.ts';
import { characterAt } from '../../text/whole-characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
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
	let chinese = 0;
	const open: { at: number; chinese: number }[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const character = characterAt(text, at);
		if (isChinese(character)) chinese += 1;
		if (kept?.[at] === 1) continue;
		if (character === '(') open.push({ at, chinese });
		if (character !== ')') continue;
		const pair = open.pop();
		if (pair === undefined) {
			if (isBesideChinese(text, at)) widened.push(at);
			continue;
		}
		const holdsChinese = chinese > pair.chinese;
		const stands = isChinese(neighbour(text, pair.at, -1)) || isChinese(neighbour(text, at, 1));
		if (holdsChinese || stands) widened.push(pair.at, at);
	}
	for (const { at } of open) if (isBesideChinese(text, at)) widened.push(at);
	return widened
		.sort((left, right) => left - right)
		.map((at) => ({ start: at, end: at + 1, text: text[at] === '(' ? '（' : '）', rule: rule.id }));
}

function isBesideChinese(text: string, at: number): boolean {
	return isChinese(neighbour(text, at, -1)) || isChinese(neighbour(text, at, 1));
}
