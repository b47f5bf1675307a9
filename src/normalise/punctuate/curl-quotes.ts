import { han } from '../characters.ts';
import type { Edit } from '../edit.ts';
import type { Rule } from '../rule.ts';

/** The rule. */
export const rule: Rule = { id: 'curl-quotes', reason: '直引号改为中文弯引号' };
/** Corner quotation marks, the form of traditional and vertical texts. */
export const cornerRule: Rule = {
	id: 'corner-quotes',
	reason: '直角引号改为横排简体文本所用的弯引号（GB/T 15834-2011）',
};

const corners: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Replaces straight double quotation marks, if they are even in number, by opening and closing ones; and corner ones. */
export function findEdits(text: string): Edit[] {
	return [...findStraight(text), ...findCorners(text)].sort((left, right) => left.start - right.start);
}

function findStraight(text: string): Edit[] {
	const places = Array.from(text.matchAll(/["＂]/gu), (match) => match.index);
	if (places.length === 0 || places.length % 2 === 1 || !han.test(text)) return [];
	return places.map((at, index) => ({ start: at, end: at + 1, text: index % 2 === 0 ? '“' : '”', rule: rule.id }));
}

function findCorners(text: string): Edit[] {
	return Array.from(text.matchAll(/[「」『』]/gu), (match) => ({
		start: match.index,
		end: match.index + 1,
		text: corners[match[0]] ?? match[0],
		rule: cornerRule.id,
	}));
}
