import { lineRanges } from '../../text/lines.ts';
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
