import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'stray-english-and', reason: '识别软件把“和”误作英文 and，恢复为“和”' };

/** Replaces ` and ` between Chinese characters by 和: text recognition has put the English word for it. */
export function findEdits(text: string): Edit[] {
	return Array.from(text.matchAll(/(?<=\p{Script=Han}[”’）》]?)[ ]and[ ](?=[“‘（《]?\p{Script=Han})/gu), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: '和',
		rule: rule.id,
	}));
}
