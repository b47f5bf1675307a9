import { characterAt } from '../../text/whole-characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { isCommon, simplifiedForm } from './convert-script.ts';

/** The rule. */
export const rule: Rule = { id: 'stray-traditional', reason: '简体文本中混入的繁体字改为简体' };

/** The edits that replace traditional characters in a simplified text. */
export function findEdits(text: string): Edit[] {
	const edits: Edit[] = [];
	for (let at = 0; at < text.length; at += 1) {
		if (isCommon(text.charCodeAt(at))) continue;
		const character = characterAt(text, at);
		const end = at + character.length;
		const simplified = simplifiedForm(character);
		if (simplified !== null) edits.push({ start: at, end, text: simplified, rule: rule.id });
		at = end - 1;
	}
	return edits;
}
