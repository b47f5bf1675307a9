import { inlineSpace } from '../../text/characters.ts';
import type { Block } from './block.ts';
import { trace } from './traced-text.ts';

/** The lines of a text that hold something, each without the white space around it. Linear in the length of the text. */
export function splitLines(text: string): Block[] {
	const blocks: Block[] = [];
	const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;
	let blankBefore = 0;
	let line = 0;
	for (let match = lines.exec(text); match !== null && match[0] !== ''; match = lines.exec(text)) {
		line += 1;
		let start = match.index;
		let end = match.index + match[0].replace(/[\r\n]+$/u, '').length;
		while (start < end && inlineSpace.test(text[start] ?? '')) start += 1;
		while (end > start && inlineSpace.test(text[end - 1] ?? '')) end -= 1;
		if (start === end) {
			blankBefore += 1;
			continue;
		}
		blocks.push({ text: trace(text, start, end), line, blankBefore, mark: 0, isTable: false });
		blankBefore = 0;
	}
	return blocks;
}

/**
 * The white space of the source between two texts, of which the first ends at `end` and the second begins at `start`: what
 * follows the first directly, or else what stands before the second. Anything else there is another rule's to remove.
 */
export function spaceBetween(source: string, end: number, start: number): [start: number, end: number] {
	let after = end;
	while (after < start && isLayout(source[after])) after += 1;
	if (after > end) return [end, after];
	let before = start;
	while (before > end && isLayout(source[before - 1])) before -= 1;
	return before < start ? [before, start] : [end, end];
}

/** What `splitLines` leaves out of every block. */
function isLayout(character: string | undefined): boolean {
	return character !== undefined && (/[\r\n]/u.test(character) || inlineSpace.test(character));
}
