import { inlineSpace } from './characters.ts';
import type { TextRange } from './range.ts';

/** A range of a text without the white space of a line at its ends; empty, at its end, where it holds nothing else. */
export function trimRange(text: string, [from, to]: TextRange): TextRange {
	let start = from;
	let end = to;
	while (start < end && inlineSpace.test(text.charAt(start))) start += 1;
	while (end > start && inlineSpace.test(text.charAt(end - 1))) end -= 1;
	return [start, end];
}
