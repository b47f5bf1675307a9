import { bisect } from './bisect.ts';
import type { TextRange } from './range.ts';

/** What ends a line, for patterns that hold more: CR LF, a lone CR or LF, each once. Every count of lines goes by this. */
export const lineEnd = '\\r\\n|\\r|\\n';
const everyLineEnd = new RegExp(lineEnd, 'gu');

/** Whether a character is, or is part of, what ends a line. */
export function endsLine(character: string): boolean {
	return character === '\n' || character === '\r';
}

/** Whether a text holds the end of a line. */
export function holdsLineEnd(text: string): boolean {
	return text.includes('\n') || text.includes('\r');
}

/** Where the line ends of a text stand. */
export function lineEnds(text: string): TextRange[] {
	return Array.from(text.matchAll(everyLineEnd), ({ 0: end, index }) => [index, index + end.length]);
}

/**
 * The lines of a text, empty ones included, without what ends them. A line end at the very end opens no line; an empty text
 * has none.
 */
export function lineRanges(text: string): TextRange[] {
	const ranges: TextRange[] = [];
	let start = 0;
	for (const [end, next] of lineEnds(text)) {
		ranges.push([start, end]);
		start = next;
	}
	if (start < text.length) ranges.push([start, text.length]);
	return ranges;
}

/** The words of the lines of a text, as `lineRanges` parts them. */
export function textLines(text: string): string[] {
	return lineRanges(text).map((range) => text.slice(...range));
}

/** Where the lines of a text begin, in UTF-16 code units; an empty text has one line. */
export function lineStarts(text: string): number[] {
	return text === '' ? [0] : lineRanges(text).map(([start]) => start);
}

/** A function that tells in which line of a text, counted from 1, a UTF-16 offset lies. Each answer halves its way there. */
export function lineFinder(text: string): (offset: number) => number {
	const starts = lineStarts(text);
	return (offset) =>
		Math.max(
			1,
			bisect(starts, (start) => start <= offset),
		);
}
