import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'ellipsis', reason: '连续的点号改为省略号“……”（GB/T 15834-2011）' };

/** Replaces three and more dots, or full stops, after Chinese text by the Chinese ellipsis of six. */
export function findEdits(text: string): Edit[] {
	return Array.from(text.matchAll(/(?<=[\p{Script=Han}”’）》，、])(?:\.{3,}|。{3,}|…(?!…))(?!\.)/gu), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: '……',
		rule: rule.id,
	}));
}
