import { closers, han, terminalPunctuation } from '../../text/characters.ts';

/** Whether a text ends as a paragraph can: in terminal punctuation, perhaps inside quotation marks or brackets. */
export function endsComplete(text: string): boolean {
	let at = text.length - 1;
	while (at >= 0 && closers.includes(text[at] ?? '')) at -= 1;
	const isPoint = text[at] === '.' && han.test(text[at - 1] ?? '');
	if (isPoint || terminalPunctuation.test(text[at] ?? '')) return true;
	return /[）)]$/u.test(text) && terminalPunctuation.test(beforeLastBracket(text));
}

/** A note in brackets after the full stop (责任单位：…) closes a paragraph: what counts stands before it. */
function beforeLastBracket(text: string): string {
	let depth = 0;
	for (let at = text.length - 1; at >= 0; at -= 1) {
		const character = text[at] ?? '';
		if (character === ')' || character === '）') depth += 1;
		if (character === '(' || character === '（') depth -= 1;
		if (depth === 0) return text[at - 1] ?? '';
	}
	return '';
}

/** Fewest clauses that make a line without a full stop prose rather than a heading. */
const clausesOfProse = 3;

/** Whether a line is running text: it holds a full stop before its end, or more clauses than a heading has. */
export function isProse(text: string): boolean {
	if (/[。！？；][^。！？；]/u.test(text)) return true;
	return text.length > 40 && (text.match(/[，,、]/gu)?.length ?? 0) >= clausesOfProse;
}
