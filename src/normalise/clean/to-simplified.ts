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
	/** The place in the text, and the place of the same character in the converted text. */
	let at = 0;
	let place = 0;
	while (at < text.length) {
		if (isWhole(text.charCodeAt(at)) && text.charCodeAt(at) === converted.charCodeAt(place)) {
			at += 1;
			place += 1;
			continue;
		}
		const [start, from] = [at, place];
		for (; areWholeAndDiffer(text.charCodeAt(at), converted.charCodeAt(place)); at += 1) place += 1;
		if (at > start) {
			edits.push({ start, end: at, text: converted.slice(from, place), rule: rule.id });
			continue;
		}
		const [character, form] = [characterAt(text, at), characterAt(converted, place)];
		at += character.length;
		place += form.length;
		if (character !== form) edits.push({ start, end: at, text: form, rule: rule.id });
	}
	return edits;
}

/** Whether two code units are different characters, and neither half of one; at the end of a text there is none. */
function areWholeAndDiffer(unit: number, other: number): boolean {
	return unit !== other && isWhole(unit) && isWhole(other);
}

function isWhole(unit: number): boolean {
	return unit < 0xd800 || unit > 0xdfff;
}
