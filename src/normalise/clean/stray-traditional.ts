import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { simplifiedForm } from './convert-script.ts';

/** The rule. */
export const rule: Rule = { id: 'stray-traditional', reason: '简体文本中混入的繁体字改为简体' };

/** The edits that replace traditional characters in a simplified text. */
export function findEdits(text: string): Edit[] {
	const edits: Edit[] = [];
	let at = 0;
	for (const character of text) {
		const start = at;
		at += character.length;
		const simplified = simplifiedForm(character);
		if (simplified !== null) edits.push({ start, end: at, text: simplified, rule: rule.id });
	}
	return edits;
}
