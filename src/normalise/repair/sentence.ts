import { closers, han, terminalPunctuation } from '../../text/characters.ts';
import { characterBefore, isLongerThan } from '../../text/whole-characters.ts';

/** Whether a text ends as a paragraph can: in terminal punctuation, perhaps inside quotation marks or brackets. */
export function endsComplete(text: string): boolean {
	let end = text.length;
	while (end > 0 && closers.includes(text.charAt(end - 1))) end -= 1;
	const last = text.charAt(end - 1);
	if (terminalPunctuation.test(last) || (last === '.' && han.test(characterBefore(text, end - 1)))) return true;
	return /[）)]$/u.test(text) && terminalPunctuation.test(beforeLastBracket(text));
}

/** A note in brackets after the full stop (责任单位：…) closes a paragraph: what counts stands before it. */
function beforeLastBracket(text: string): string {
	let depth = 0;
	for (let at = text.length - 1; at >= 0; at -= 1) {
		const character = text.charAt(at);
		if (character === ')' || character === '）') depth += 1;
		if (character === '(' || character === '（') depth -= 1;
		if (depth === 0) return text.charAt(at - 1);
	}
	return '';
}

/** Longest line, in characters, that is a heading however many clauses it has. */
const longestHeadline = 40;
/** Fewest clauses that make a line without a full stop prose rather than a heading. */
const clausesOfProse = 3;

/** Whether a line is running text: it holds a full stop before its end, or more clauses than a heading has. */
export function isProse(text: string): boolean {
	if (/[。！？；][^。！？；]/u.test(text)) return true;
	return isLongerThan(text, longestHeadline) && Array.from(text.matchAll(/[，,、]/gu)).length >= clausesOfProse;
}
