import { blockAt, type TextBlock, type TextPoint, type TextStretch } from '../../text/text-block.ts';
import { traceOf } from './trace.ts';

/** The text of a page as one run of characters (code points), block after block. */
export interface RunningPage {
	/** Its blocks. */
	blocks: readonly TextBlock[];
	/** The characters of each block. */
	characters: readonly (readonly string[])[];
	/** Where each block begins, counted in characters from the beginning of the page; last, where the page ends. */
	starts: readonly number[];
	/** The trace of all of it (`traceOf`): a digit for each character. */
	trace: string;
}

/** Places of a running page between which something stands, counted in characters. */
export type RunningRange = readonly [from: number, to: number];

/** The text of some blocks as one run. */
export function runPage(blocks: readonly TextBlock[]): RunningPage {
	const characters = blocks.map(({ text }) => [...text]);
	const starts = [0];
	for (const { length } of characters) starts.push((starts.at(-1) as number) + length);
	return { blocks, characters, starts, trace: blocks.map(({ text }) => traceOf(text)).join('') };
}

/** The place of a point in the run. */
export function placeOf({ blocks, starts }: RunningPage, { block, offset }: TextPoint): number {
	return (starts[block] as number) + [...blockAt(blocks, block).text.slice(0, offset)].length;
}

/** What stands in a range that is not empty: it begins and ends in blocks of which it covers something. */
export function stretchAt(page: RunningPage, [from, to]: RunningRange): TextStretch {
	const first = blockOf(page, from);
	const last = blockOf(page, to - 1);
	return { from: pointIn(page, first, from), to: pointIn(page, last, to) };
}

/** The block in which the character stands that begins at a place. */
export function blockOf({ starts }: RunningPage, place: number): number {
	return starts.findLastIndex((start) => start <= place);
}

function pointIn({ characters, starts }: RunningPage, block: number, place: number): TextPoint {
	const before = blockAt(characters, block).slice(0, place - (starts[block] as number));
	return { block, offset: before.join('').length };
}
