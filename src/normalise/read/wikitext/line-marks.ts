import { inlineSpace } from '../../../text/characters.ts';
import type { Edit } from '../../trace/edit.ts';
import { markupRule } from './marks/wiki-mark.ts';

/** Marks at the start of a line: of lists, indents and terms, and the rule across the page. */
const lineMark = /^(?:[:*#;]+|-{4,})/u;

/** The marks that a line begins and ends with, and the depth of the heading that it is; 0 where it is none. */
export function readLineMarks(text: string): { edits: Edit[]; depth: number } {
	const drop = (start: number, end: number): Edit => ({ start, end, text: '', rule: markupRule.id });
	const opening = runLength(text, 0, 1);
	const closing = runLength(text, text.length - 1, -1);
	if (opening > 0 && closing > 0)
		return opening === text.length
			? { edits: [drop(0, text.length)], depth: 0 }
			: {
					edits: [drop(0, pastSpace(text, opening)), drop(text.length - closing, text.length)],
					depth: Math.min(opening, closing, 6),
				};
	const mark = lineMark.exec(text);
	return { edits: mark === null ? [] : [drop(0, pastSpace(text, mark[0].length))], depth: 0 };
}

/** How many equals signs stand from an offset on in a direction. */
function runLength(text: string, from: number, step: 1 | -1): number {
	let length = 0;
	while (text.charAt(from + length * step) === '=') length += 1;
	return length;
}

function pastSpace(text: string, from: number): number {
	let at = from;
	while (inlineSpace.test(text.charAt(at))) at += 1;
	return at;
}
