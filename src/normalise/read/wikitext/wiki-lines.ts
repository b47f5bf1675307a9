import type { TextRange } from '../../../text/range.ts';
import { trimRange } from '../../../text/trim-range.ts';
import type { WikiMark, WikiTitle } from './marks/wiki-mark.ts';

/** A line of a wikitext: what stands between two line ends, or markup at which lines end. */
export interface WikiLine {
	/** Its words, from the first to the last, as a range of the source; null where it has none. */
	words: TextRange | null;
	/** The marks in it, in order. */
	marks: WikiMark[];
	/** The mark at which it begins; null at the start of the text. */
	opening: WikiMark | null;
	/** Whether it is the page's title. */
	isTitle: boolean;
}

/** The lines of a wikitext whose marks are known. The title that a template at its head states is a line of its own. */
export function wikiLines(source: string, found: readonly WikiMark[]): WikiLine[] {
	const { marks, title } = liftTitle(source, found);
	const lines: WikiLine[] = [];
	let opening: WikiMark | null = null;
	let own: WikiMark[] = [];
	const close = (end: number) => {
		const start = opening?.end ?? 0;
		const isTitle = title !== null && title.start <= start && end <= title.end;
		lines.push({ words: wordsBetween(source, start, end, own), marks: own, opening, isTitle });
	};
	for (const mark of marks) {
		if (mark.kind !== 'line-end' && mark.kind !== 'break') {
			own.push(mark);
			continue;
		}
		close(mark.start);
		opening = mark;
		own = [];
	}
	close(source.length);
	return lines;
}

/** Parts the template before all words that states a title, so that the title stands between two breaks. */
function liftTitle(
	source: string,
	marks: readonly WikiMark[],
): { marks: readonly WikiMark[]; title: WikiTitle | null } {
	let at = 0;
	for (const [place, { start, end, title }] of marks.entries()) {
		if (source.slice(at, start).trim() !== '') break;
		if (title !== undefined) {
			const before: WikiMark = { start, end: title.start, kind: 'break' };
			const behind: WikiMark = { start: title.end, end, kind: 'break' };
			return { marks: [...marks.slice(0, place), before, ...title.marks, behind, ...marks.slice(place + 1)], title };
		}
		at = end;
	}
	return { marks, title: null };
}

function wordsBetween(source: string, from: number, to: number, marks: readonly WikiMark[]): TextRange | null {
	let words: TextRange | null = null;
	let at = from;
	for (const { start, end } of [...marks, { start: to, end: to }]) {
		const [first, last] = trimRange(source, [at, start]);
		if (first < last) words = [words?.[0] ?? first, last];
		at = end;
	}
	return words;
}
