import type { Rule } from '../rule.ts';
import type { Edit } from '../trace/edit.ts';
import { convertScript } from './convert-script.ts';

/** The rule. */
export const rule: Rule = { id: 'to-simplified', reason: '繁体字转为简体字（OpenCC，tw→cn，只转字形，不换用词）' };

/** The edits that bring a text in traditional characters to simplified ones; neighbouring characters are taken together. */
export function findEdits(text: string): Edit[] {
	const converted = convertScript(text);
	const edits: Edit[] = [];
	const isSame = (at: number) => text.charCodeAt(at) === converted.charCodeAt(at);
	for (let at = 0; at < text.length; ) {
		if (isSame(at)) {
			at += 1;
			continue;
		}
		let end = at + 1;
		while (end < text.length && !isSame(end)) end += 1;
		edits.push({ start: at, end, text: converted.slice(at, end), rule: rule.id });
		at = end;
	}
	return edits;
}
