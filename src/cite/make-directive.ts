import type { DirectedWords } from '../links/text-directive.ts';
import { blockAt, type TextPoint, type TextStretch } from '../text/text-block.ts';
import { wordBounds } from '../text/word-bounds.ts';
import { comesFirst, levelAsBrowser } from './browser-search.ts';
import { cutBeginning, cutEnd, isLong } from './cut-words.ts';

/** Characters of context that are tried, each drawn out to the next bounds of words. */
const contexts = [0, 5, 10, 20, 40];

/**
 * What a text directive has to say so that a browser comes to a stretch of a page, which it searches from the beginning; null
 * where it would come to another place first, so that only the locator can lead there.
 *
 * 1. A browser looks for whole words: what begins or ends inside one has the rest of it as context.
 * 2. Context never reaches beyond the block, since what a browser sees there is not certain.
 * 3. Words of several blocks, and long ones, are named by their beginning and end.
 *
 * @param texts everything that a browser may see of the page, block by block in its order
 */
export function makeDirective(texts: readonly string[], stretch: TextStretch): DirectedWords | null {
	const { from, to } = stretch;
	const first = blockAt(texts, from.block);
	const last = blockAt(texts, to.block);
	const words = nameWords(first, last, stretch);
	const levelled = texts.map(levelAsBrowser);
	const place = { from: levelPoint(texts, from), to: levelPoint(texts, to) };
	const [before, after] = [wordBounds(first), wordBounds(last)];
	for (const length of contexts) {
		const prefix = first.slice(boundBefore(before, from.offset - length), from.offset);
		const suffix = last.slice(to.offset, boundAfter(after, to.offset + length, last.length));
		const directed = { ...words, prefix: prefix.trim(), suffix: suffix.trim() };
		if (comesFirst(levelled, place, level(directed))) return directed;
	}
	return null;
}

function nameWords(first: string, last: string, { from, to }: TextStretch): Pick<DirectedWords, 'start' | 'end'> {
	const isOne = from.block === to.block;
	const whole = first.slice(from.offset, isOne ? to.offset : first.length);
	if (isOne && !isLong(whole)) return { start: whole, end: null };
	return {
		start: first.slice(from.offset, cutBeginning(first, from.offset, isOne ? to.offset : first.length)),
		end: last.slice(cutEnd(last, isOne ? from.offset : 0, to.offset), to.offset),
	};
}

function level({ start, end, prefix, suffix }: DirectedWords): DirectedWords {
	return {
		start: levelAsBrowser(start),
		end: end === null ? null : levelAsBrowser(end),
		prefix: levelAsBrowser(prefix),
		suffix: levelAsBrowser(suffix),
	};
}

/** Where a point lies in the levelled text. */
function levelPoint(texts: readonly string[], { block, offset }: TextPoint): TextPoint {
	return { block, offset: levelAsBrowser(blockAt(texts, block).slice(0, offset)).length };
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
