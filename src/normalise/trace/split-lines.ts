import { inlineSpace } from '../../text/characters.ts';
import { endsLine, lineRanges } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import { trimRange } from '../../text/trim-range.ts';
import type { Block } from './block.ts';
import { trace } from './traced-text.ts';

/** The lines of a text that hold something, each without the white space around it. Linear in the length of the text. */
export function splitLines(text: string): Block[] {
	const blocks: Block[] = [];
	let blankBefore = 0;
	for (const [index, range] of lineRanges(text).entries()) {
		const [start, end] = trimRange(text, range);
		if (start === end) {
			blankBefore += 1;
			continue;
		}
		blocks.push({ text: trace(text, start, end), line: index + 1, blankBefore, mark: 0, isTable: false });
		blankBefore = 0;
	}
	return blocks;
}

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
