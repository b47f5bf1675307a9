import { mergeRanges, type Range } from './range.ts';

/** Part of a snippet: characters of the text, marked or not. */
export interface SnippetPart {
	/** Characters as shown. */
	text: string;
	/** `mark`: found. `differs`: found, but another character was typed. */
	mark: 'none' | 'mark' | 'differs';
}

/** A stretch of a text with the words found in it. */
export interface SnippetPiece {
	/** Where the stretch begins in the text. */
	start: number;
	/** Where it ends (exclusive). */
	end: number;
	/** Its characters in order; joined they are `text.slice(start, end)`. */
	parts: SnippetPart[];
}

/** The words found in a text, with their context. */
export interface Snippet {
	/** The stretches in order; between two of them text is left out. */
	pieces: SnippetPiece[];
	/** Whether text is left out before the first stretch. */
	cutBefore: boolean;
	/** Whether text is left out after the last one. */
	cutAfter: boolean;
}

/** How much of a text to show, in UTF-16 code units. */
export interface SnippetLength {
	/** Context before the first word found. */
	before: number;
	/** Context after a word found. */
	after: number;
	/** The whole; words found beyond it are not shown. */
	total: number;
}

const defaultLength: SnippetLength = { before: 18, after: 40, total: 110 };
/** A stretch may begin this much earlier, so that it begins after a mark of punctuation. */
const reach = 12;
const pause = /[，。；：、！？,;:!?\n]/u;

/**
 * The words found in a text, in context.
 *
 * 1. Each stretch is a part of the text, unchanged; together they hold the first range whole and others while there is room.
 * 2. Marked parts are exactly the ranges (joined where they overlap); `differing` characters inside them are told apart.
 * 3. No stretch begins or ends inside a surrogate pair.
 */
export function makeSnippet(
	text: string,
	ranges: readonly Range[],
	differing: readonly Range[] = [],
	length: SnippetLength = defaultLength,
): Snippet {
	const found = mergeRanges(ranges);
	const stretches = chooseStretches(text, found, length);
	const pieces = stretches.map(([start, end]) => ({
		start,
		end,
		parts: cutParts(text, [start, end], found, differing),
	}));
	return {
		pieces,
		cutBefore: (pieces[0]?.start ?? 0) > 0,
		cutAfter: (pieces.at(-1)?.end ?? text.length) < text.length,
	};
}

function chooseStretches(text: string, found: readonly Range[], { before, after, total }: SnippetLength): Range[] {
	const [first, ...others] = found;
	if (text.length <= total) return [[0, text.length]];
	if (first === undefined) return [[0, wholeCharacter(text, total)]];
	const around = ([start, end]: Range): Range => [
		beginAfterPause(text, Math.max(0, start - before)),
		wholeCharacter(text, Math.min(text.length, end + after)),
	];
	let chosen: Range[] = [around(first)];
	for (const range of others) {
		const joined = mergeRanges([...chosen, around(range)]);
		if (lengthOf(joined) > total) break;
		chosen = joined;
	}
	const last = chosen.at(-1);
	const spare = total - lengthOf(chosen);
	if (last === undefined || spare <= 0) return chosen;
	return [...chosen.slice(0, -1), [last[0], wholeCharacter(text, Math.min(text.length, last[1] + spare))]];
}

function lengthOf(ranges: readonly Range[]): number {
	return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function beginAfterPause(text: string, start: number): number {
	for (let at = start; at > Math.max(0, start - reach); at -= 1) if (pause.test(text.charAt(at - 1))) return at;
	return start <= reach ? 0 : wholeCharacter(text, start);
}

/** The offset, or the one before it where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
	const unit = text.charCodeAt(offset);
	return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function cutParts(text: string, stretch: Range, found: readonly Range[], differing: readonly Range[]): SnippetPart[] {
	const [start, end] = stretch;
	const cuts = new Set([start, end]);
	for (const range of [...found, ...differing]) for (const at of range) if (at > start && at < end) cuts.add(at);
	const edges = [...cuts].sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, index): SnippetPart => {
		const inside = ([low, high]: Range) => low <= from && from < high;
		const mark = !found.some(inside) ? 'none' : differing.some(inside) ? 'differs' : 'mark';
		return { text: text.slice(from, edges[index + 1]), mark };
	});
}
