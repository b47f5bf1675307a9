import { inlineSpace } from '../../text/characters.ts';
import { endsLine } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import type { Rule } from './rule.ts';

/** What lies between the lines. */
export const rule: Rule = { id: 'layout', reason: '行末换行、空行与行首尾空白' };

/**
 * The white space of the source between two texts, of which the first ends at `end` and the second begins at `start`: what
 * follows the first directly, or else what stands before the second. Anything else there is another rule's to remove.
 */
export function spaceBetween(source: string, end: number, start: number): TextRange {
	let after = end;
	while (after < start && isLayout(source.charAt(after))) after += 1;
	if (after > end) return [end, after];
	let before = start;
	while (before > end && isLayout(source.charAt(before - 1))) before -= 1;
	return before < start ? [before, start] : [end, end];
}

/** What `splitLines` leaves out of every block. */
function isLayout(character: string): boolean {
	return endsLine(character) || inlineSpace.test(character);
}
