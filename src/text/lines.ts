/** What ends a line: CR LF, a lone CR or LF, each once. Every count of lines in the project goes by this. */
const lineBreak = /\r\n|\r|\n/gu;

/**
 * Where the lines of a text begin, in UTF-16 code units, empty lines included. A line break at the very end opens no line;
 * an empty text has one line.
 */
export function lineStarts(text: string): number[] {
	const starts = [0];
	for (const { 0: end, index } of text.matchAll(lineBreak)) {
		if (index + end.length < text.length) starts.push(index + end.length);
	}
	return starts;
}

/** The lines of a text without what ends them, empty ones included. An empty text has none. */
export function textLines(text: string): string[] {
	const lines = text.split(lineBreak);
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A function that tells in which line of a text, counted from 1, a UTF-16 offset lies. Each answer halves its way there. */
export function lineFinder(text: string): (offset: number) => number {
	const starts = lineStarts(text);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(low, 1);
	};
}
