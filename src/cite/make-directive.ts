import type { DirectedWords } from '../links/text-directive.ts';
import type { TextRange } from '../text/range.ts';
import { blockAt } from '../text/text-block.ts';
import { boundsFrom, wordBounds } from '../text/word-bounds.ts';
import { comesFirst, levelAsBrowser, type PlacedRange } from './browser-search.ts';
import { cutBeginning, cutEnd, isLong } from './cut-words.ts';

/** Characters of context that are tried, each drawn out to the next bounds of words. */
const contexts = [0, 5, 10, 20, 40];

/**
 * What a text directive has to say so that a browser comes to words of a page, which it searches from the beginning; null
 * where it would come to another place first, so that only the locator can lead there.
 *
 * 1. A browser looks for whole words: what begins or ends inside one has the rest of it as context. It looks for each part
 *    in the text that follows the part before, so a bound must be one there too (`boundsFrom`).
 * 2. Context never reaches beyond the block, since what a browser sees there is not certain.
 * 3. Long words are named by their beginning and end.
 *
 * @param texts everything that a browser may see of the page, block by block in its order
 * @param words where they stand, in one of the texts
 */
export function makeDirective(texts: readonly string[], words: PlacedRange): DirectedWords | null {
	const text = blockAt(texts, words.block);
	const [from, to] = words.range;
	const { start, end, isWhole } = nameWords(text, words.range);
	const levelled = texts.map(levelAsBrowser);
	const levelledLength = (place: number) => levelAsBrowser(text.slice(0, place)).length;
	const place = { block: words.block, range: [levelledLength(from), levelledLength(to)] as const };
	const before = wordBounds(text);
	const after = boundsFrom(text, to);
	for (const length of contexts) {
		const prefix = text.slice(boundBefore(before, from - length), from);
		const reach = length === 0 && isWhole ? to : boundAfter(after, to + Math.max(length, 1), text.length);
		const directed = { start, end, prefix: prefix.trim(), suffix: text.slice(to, reach).trim() };
		if (comesFirst(levelled, place, level(directed))) return directed;
	}
	return null;
}

/** The words as a directive has them, without context; `isWhole` where they end with a word. */
function nameWords(text: string, [from, to]: TextRange): Pick<DirectedWords, 'start' | 'end'> & { isWhole: boolean } {
	const words = text.slice(from, to);
	const bounds = boundsFrom(text, from);
	if (!isLong(words)) return { start: words, end: null, isWhole: bounds.has(to) };
	const stop = cutBeginning(text, from, to, bounds);
	const rest = boundsFrom(text, stop);
	return { start: text.slice(from, stop), end: text.slice(cutEnd(text, stop, to, rest), to), isWhole: rest.has(to) };
}

function level({ start, end, prefix, suffix }: DirectedWords): DirectedWords {
	return {
		start: levelAsBrowser(start),
		end: end === null ? null : levelAsBrowser(end),
		prefix: levelAsBrowser(prefix),
		suffix: levelAsBrowser(suffix),
	};
}

function boundBefore(bounds: ReadonlySet<number>, place: number): number {
	let at = Math.max(place, 0);
	while (at > 0 && !bounds.has(at)) at -= 1;
	return at;
}

function boundAfter(bounds: ReadonlySet<number>, place: number, end: number): number {
	let at = Math.min(place, end);
	while (at < end && !bounds.has(at)) at += 1;
	return at;
}
