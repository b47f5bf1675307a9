import type { Rule } from '../rule.ts';
import type { Edit } from '../trace/edit.ts';
import { simplifiedForm } from './convert-script.ts';

/** The rule. */
export const rule: Rule = { id: 'stray-traditional', reason: '简体文本中混入的繁体字改为简体' };

/** The edits that replace traditional characters in a simplified text. */
export function findEdits(text: string): Edit[] {
	const edits: Edit[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const simplified = simplifiedForm(text[at] ?? '');
		if (simplified !== null) edits.push({ start: at, end: at + 1, text: simplified, rule: rule.id });
	}
	return edits;
}
