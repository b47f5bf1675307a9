import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = {
	id: 'narrow-alphanumerics',
	reason: '全角数字与拉丁字母改为半角（GB/T 15835、GB/T 9704 的通行写法）',
};

/** Runs of full-width digits, letters and percent signs, and points between digits, each replaced by its half-width form (U+FF01–FF5E minus U+FEE0). */
export function findEdits(text: string): Edit[] {
	return Array.from(text.matchAll(/[０-９Ａ-Ｚａ-ｚ％]+|(?<=[0-9０-９])．(?=[0-9０-９])/gu), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: Array.from(match[0], (character) => String.fromCodePoint(character.charCodeAt(0) - 0xfee0)).join(''),
		rule: rule.id,
	}));
}
