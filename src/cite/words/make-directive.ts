import type { DirectedWords } from '../../links/text-directive.ts';
import { blockAt } from '../../text/text-block.ts';
import { boundsFrom, wordBounds } from '../../text/word-bounds.ts';
import { comesFirst, levelAsBrowser, type PlacedRange } from './browser-search.ts';

/** Characters of context before and after words that are tried, each drawn out to the next bounds of words. */
const contexts = [0, 2, 5, 10].flatMap((length) => [
	[0, length],
	[length, 0],
	[length, length],
]) as readonly [before: number, after: number][];

/**
 * What a text directive has to say so that a browser comes to words of a page, which it searches from the beginning; null
 * where it would come to another place first, so that only the locator can lead there.
 *
 * 1. It names the words whole: of words that are cut a browser would also mark what was changed in their middle.
 * 2. A browser looks for whole words: what begins or ends inside one has the rest of it as context. It looks for each part
 *    in the text that follows the part before, so a bound must be one there too (`boundsFrom`).
 * 3. Context never reaches beyond the block, since what a browser sees there is not certain.
 *
 * @param texts everything that a browser may see of the page, block by block in its order
 * @param placed where they stand, in one of the texts
 */
export function makeDirective(texts: readonly string[], placed: PlacedRange): DirectedWords | null {
	const text = blockAt(texts, placed.block);
	const [from, to] = placed.range;
	const words = text.slice(from, to);
	const levelled = texts.map(levelAsBrowser);
	const levelledLength = (place: number) => levelAsBrowser(text.slice(0, place)).length;
	const place = { block: placed.block, range: [levelledLength(from), levelledLength(to)] as const };
	const before = wordBounds(text);
	const after = boundsFrom(text, to);
	const isWhole = boundsFrom(text, from).has(to);
	for (const [back, forth] of contexts) {
		const prefix = text.slice(boundBefore(before, from - back), from).trim();
		const reach = forth === 0 && isWhole ? to : boundAfter(after, to + Math.max(forth, 1), text.length);
		const directed = { words, prefix, suffix: text.slice(to, reach).trim() };
		if (comesFirst(levelled, place, level(directed))) return directed;
	}
	return null;
}

function level({ words, prefix, suffix }: DirectedWords): DirectedWords {
	return { words: levelAsBrowser(words), prefix: levelAsBrowser(prefix), suffix: levelAsBrowser(suffix) };
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
