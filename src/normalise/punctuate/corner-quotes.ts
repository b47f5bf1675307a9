import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = {
	id: 'corner-quotes',
	reason: '直角引号改为横排简体文本所用的弯引号（GB/T 15834-2011）',
};

const corners: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Replaces corner quotation marks, the form of traditional and vertical texts. */
export function findEdits(text: string): Edit[] {
	return Array.from(text.matchAll(/[「」『』]/gu), (match) => ({
		start: match.index,
		end: match.index + 1,
		text: corners[match[0]] ?? match[0],
		rule: rule.id,
	}));
}
