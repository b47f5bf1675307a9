import type { Quote } from '../links/quote.ts';
import type { TextBlock, TextStretch } from '../text/text-block.ts';
import { wordBounds } from '../text/word-bounds.ts';
import { contextAgreement, foldQuote, quotePlaces } from './quote-places.ts';

/** Words of more characters than these are cut: addresses must stay short enough to send. */
const mostWords = 50;
/** Length of what is left of long words at each end: cut at the first mark after `least`, else at a word of `usual`. */
const cut = { least: 10, usual: 20, most: 30 };
/** Characters of context that are tried where the words alone stand in several places. */
const contexts = [5, 10, 20, 40];
const mark = /[，。；：、！？,.;:!?]/u;

/**
 * The quote of a stretch of a page: its words, long ones and those of several blocks cut at punctuation, and as much of
 * what stands around them as tells them from other places. Where not even that does, the locator has to.
 */
export function makeQuote(blocks: readonly TextBlock[], stretch: TextStretch): Quote {
	const { from, to } = stretch;
	const first = blocks[from.block]?.text ?? '';
	const last = blocks[to.block]?.text ?? '';
	const isOne = from.block === to.block;
	const words = first.slice(from.offset, isOne ? to.offset : undefined);
	const ending = isOne ? words : last.slice(0, to.offset);
	const isShort = isOne && [...words].length <= mostWords;
	const quote: Quote = isShort
		? { start: words, end: null, prefix: '', suffix: '' }
		: { start: cutStart(words), end: cutEnd(ending), prefix: '', suffix: '' };
	if (leadsTo(blocks, quote, stretch)) return quote;
	const before = [...first.slice(0, from.offset)];
	const after = [...last.slice(to.offset)];
	const tries = contexts.map((length) => ({
		...quote,
		prefix: before.slice(-length).join(''),
		suffix: after.slice(0, length).join(''),
	}));
	return tries.find((attempt) => leadsTo(blocks, attempt, stretch)) ?? tries.at(-1) ?? quote;
}

/** Whether a quote leads to a stretch and nowhere else, also for a reader who does not look at width and case. */
function leadsTo(page: readonly TextBlock[], whole: Quote, { from, to }: TextStretch): boolean {
	const { blocks, quote } = foldQuote(page, whole);
	const context = [...quote.prefix].length + [...quote.suffix].length;
	const places = quotePlaces(blocks, quote).filter((place) => contextAgreement(blocks, place, quote) === context);
	const [place, ...others] = places;
	return (
		others.length === 0 &&
		place?.from.block === from.block &&
		place.from.offset === from.offset &&
		place.to.block === to.block &&
		place.to.offset === to.offset
	);
}

function cutStart(words: string): string {
	return trimGap(words.slice(0, cutLength(words)));
}

function cutEnd(words: string): string {
	const mirrored = [...words].reverse().join('');
	const bounds = new Set([...wordBounds(words)].map((place) => words.length - place));
	return trimGap(words.slice(words.length - cutLength(mirrored, bounds)));
}

/** A cut must not meet an ellipsis, which would be taken for the sign of the cut. */
function trimGap(words: string): string {
	const trimmed = words.replace(/^…+|…+$/gu, '');
	return trimmed === '' ? words : trimmed;
}

/** How much of long words to keep, in UTF-16 code units. */
function cutLength(words: string, bounds = wordBounds(words)): number {
	if (words.length <= cut.least) return words.length;
	const at = words.slice(cut.least).search(mark) + cut.least;
	if (at >= cut.least && at <= cut.most) return at;
	return [...bounds].filter((place) => place > 0 && place <= cut.usual).reduce((a, b) => Math.max(a, b), cut.least);
}
