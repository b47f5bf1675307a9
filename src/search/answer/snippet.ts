import { mergeRanges, type TextRange } from '../../text/range.ts';
import { characterStart } from '../../text/whole-characters.ts';
import { beginOfStretch } from './begin-snippet.ts';

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

/** What of a text a snippet is to show. */
export interface SnippetWords {
	/** The words found. */
	ranges: readonly TextRange[];
	/** The characters in them that differ from what was typed. */
	differing: readonly TextRange[];
	/** The words to be shown before others; the first one, where it is left out. */
	focus?: TextRange;
}

/** How much of a text to show, in UTF-16 code units. */
export interface SnippetLength {
	/** Context before a word found. */
	before: number;
	/** Context after a word found. */
	after: number;
	/** The whole; words found beyond it are not shown. */
	total: number;
}

const defaultLength: SnippetLength = { before: 18, after: 40, total: 110 };

/**
 * The words found in a text, in context.
 *
 * 1. Each stretch is a part of the text, unchanged. The words in focus are shown whole, others while there is room.
 * 2. Marked parts are exactly the ranges (joined where they overlap); differing characters inside them are told apart.
 * 3. No stretch begins or ends inside a word found or a surrogate pair. Each begins with a clause where one is near.
 */
export function makeSnippet(text: string, words: SnippetWords, length: SnippetLength = defaultLength): Snippet {
	const found = mergeRanges(words.ranges);
	const stretches = chooseStretches(text, found, words.focus, length);
	const pieces = stretches.map((stretch) => ({
		start: stretch[0],
		end: stretch[1],
		parts: cutParts(text, stretch, found, words.differing),
	}));
	return {
		pieces,
		cutBefore: (pieces[0]?.start ?? 0) > 0,
		cutAfter: (pieces.at(-1)?.end ?? text.length) < text.length,
	};
}

function chooseStretches(
	text: string,
	found: readonly TextRange[],
	focus: TextRange | undefined,
	length: SnippetLength,
): TextRange[] {
	if (text.length <= length.total) return [[0, text.length]];
	const inFocus = ([start, end]: TextRange) => focus !== undefined && start < focus[1] && focus[0] < end;
	const [first, ...others] = [...found.filter(inFocus), ...found.filter((range) => !inFocus(range))];
	if (first === undefined) return [[0, characterStart(text, length.total)]];
	const around = ([start, end]: TextRange): TextRange => [
		outside(found, beginOfStretch(text, start, Math.max(0, start - length.before)), 'start'),
		outside(found, characterStart(text, Math.min(text.length, end + length.after))),
	];
	let chosen: TextRange[] = [around(first)];
	for (const range of others) {
		const joined = mergeRanges([...chosen, around(range)]);
		if (lengthOf(joined) <= length.total || inFocus(range)) chosen = joined;
	}
	const last = chosen.at(-1);
	const spare = length.total - lengthOf(chosen);
	if (last === undefined || spare <= 0) return chosen;
	const end = outside(found, characterStart(text, Math.min(text.length, last[1] + spare)));
	return [...chosen.slice(0, -1), [last[0], end]];
}

function lengthOf(ranges: readonly TextRange[]): number {
	return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The offset, or the edge of the word found inside which it lies. */
function outside(found: readonly TextRange[], offset: number, edge: 'start' | 'end' = 'end'): number {
	const around = found.find(([start, end]) => start < offset && offset < end);
	if (around === undefined) return offset;
	return edge === 'start' ? around[0] : around[1];
}

function cutParts(
	text: string,
	stretch: TextRange,
	found: readonly TextRange[],
	differing: readonly TextRange[],
): SnippetPart[] {
	const [start, end] = stretch;
	const cuts = new Set([start, end]);
	for (const range of [...found, ...differing]) for (const at of range) if (at > start && at < end) cuts.add(at);
	const edges = [...cuts].sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, index): SnippetPart => {
		const inside = ([low, high]: TextRange) => low <= from && from < high;
		const mark = !found.some(inside) ? 'none' : differing.some(inside) ? 'differs' : 'mark';
		return { text: text.slice(from, edges[index + 1]), mark };
	});
}
