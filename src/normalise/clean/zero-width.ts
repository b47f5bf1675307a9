import { zeroWidth } from '../../text/characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'zero-width', reason: '删去不可见的零宽字符与软连字符' };

/** Deletions of characters that no reader sees and that hide words from a search. */
export function findEdits(text: string): Edit[] {
	return Array.from(text.matchAll(zeroWidth), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: '',
		rule: rule.id,
	}));
}
