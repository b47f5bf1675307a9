import type { Quote } from '../links/quote.ts';
import type { TextBlock, TextStretch } from '../text/text-block.ts';
import { wordBounds } from '../text/word-bounds.ts';

/**
 * A quote as a text directive needs it. A browser looks for whole words, and only what has context may begin or end inside
 * one: so prefix and suffix are drawn out to the next bounds of words, and set where the words themselves lack them.
 */
export function boundQuote(blocks: readonly TextBlock[], { from, to }: TextStretch, quote: Quote): Quote {
	const first = blocks[from.block]?.text ?? '';
	const last = blocks[to.block]?.text ?? '';
	const before = wordBounds(first);
	const after = from.block === to.block ? before : wordBounds(last);
	let start = from.offset - quote.prefix.length;
	let end = to.offset + quote.suffix.length;
	while (start > 0 && !before.has(start)) start -= 1;
	while (end < last.length && !after.has(end)) end += 1;
	return { ...quote, prefix: first.slice(start, from.offset), suffix: last.slice(to.offset, end) };
}
