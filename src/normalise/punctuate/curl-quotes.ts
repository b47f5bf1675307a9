import { han } from '../../text/characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'curl-quotes', reason: '直引号改为中文弯引号' };

/** Replaces straight double quotation marks, if they are even in number, by opening and closing ones. */
export function findEdits(text: string): Edit[] {
	const places = Array.from(text.matchAll(/["＂]/gu), (match) => match.index);
	if (places.length === 0 || places.length % 2 === 1 || !han.test(text)) return [];
	return places.map((at, index) => ({ start: at, end: at + 1, text: index % 2 === 0 ? '“' : '”', rule: rule.id }));
}
