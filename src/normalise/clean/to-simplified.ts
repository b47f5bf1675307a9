import { characterAt } from '../../text/whole-characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { convertScript } from './convert-script.ts';

/** The rule. */
export const rule: Rule = { id: 'to-simplified', reason: '繁体字转为简体字（OpenCC，tw→cn，只转字形，不换用词）' };

/**
 * The edits that bring a text in traditional characters to simplified ones. Neighbouring characters are taken together, but
 * for one whose form has another length in UTF-16 code units: so what is replaced can still be divided.
 */
export function findEdits(text: string): Edit[] {
	const converted = convertScript(text);
	if (converted === text) return [];
	const edits: Edit[] = [];
	let open: Edit | null = null;
	let at = 0;
	let place = 0;
	while (at < text.length) {
		const from = characterAt(text, at);
		const to = characterAt(converted, place);
		const isEven = from.length === to.length;
		if (from === to) {
			open = null;
		} else if (open !== null && isEven) {
			open.end += from.length;
			open.text += to;
		} else {
			const edit: Edit = { start: at, end: at + from.length, text: to, rule: rule.id };
			edits.push(edit);
			open = isEven ? edit : null;
		}
		at += from.length;
		place += to.length;
	}
	return edits;
}
