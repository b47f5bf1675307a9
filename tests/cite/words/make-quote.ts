import { foldQuote, middleAgreement, toldPlaces } from '../../../src/cite/words/quote-places.ts';
import { wordsSum } from '../../../src/cite/words/words-sum.ts';
import { parameters } from '../../../src/links/grammar.ts';
import { type Quote, quotedWords } from '../../../src/links/quote.ts';
import { blockAt, stretchWords, type TextBlock, type TextStretch } from '../../../src/text/text-block.ts';
import { wordBounds } from '../../../src/text/word-bounds.ts';
import { cutBeginning, cutEnd, isLong } from './cut-words.ts';

/** Characters of context that are tried where the words alone do not tell their place. */
const contexts = [5, 10, 20, 40];

/** The quote as parameters of an address, as links had them before they placed their words: they are read for ever. */
export function quoteParameters(quote: Quote): URLSearchParams {
	const { prefix, suffix, sum } = quote;
	const entries = Object.entries({
		[parameters.words]: quotedWords(quote),
		[parameters.prefix]: prefix,
		[parameters.suffix]: suffix,
		[parameters.sum]: sum,
	});
	return new URLSearchParams(entries.filter(([, value]) => value !== ''));
}

/**
 * The quote of a stretch of a page: its words, long ones and those of several blocks cut at punctuation, with a checksum of
 * the whole; and as much of what stands around them as tells them from other places, also where they stand in a number or
 * after a negation. Where not even that does, the locator has to.
 */
export function makeQuote(blocks: readonly TextBlock[], stretch: TextStretch): Quote {
	const { from, to } = stretch;
	const quote = quoteWords(blocks, stretch);
	if (leadsTo(blocks, quote, stretch)) return quote;
	const before = [...blockAt(blocks, from.block).text.slice(0, from.offset)];
	const after = [...blockAt(blocks, to.block).text.slice(to.offset)];
	const tries = contexts.map((length) => ({
		...quote,
		prefix: before.slice(-length).join(''),
		suffix: after.slice(0, length).join(''),
	}));
	return tries.find((attempt) => leadsTo(blocks, attempt, stretch)) ?? tries.at(-1) ?? quote;
}

/** The quote without what is around the words. */
function quoteWords(blocks: readonly TextBlock[], stretch: TextStretch): Quote {
	const { from, to } = stretch;
	const parts = stretchWords(blocks, stretch);
	const words = parts.join('');
	const around = { prefix: '', suffix: '' };
	if (parts.length === 1 && !isLong(words)) return { start: words, end: null, ...around, sum: '' };
	const first = blockAt(blocks, from.block).text;
	const last = blockAt(blocks, to.block).text;
	const isOne = from.block === to.block;
	const stop = cutBeginning(first, from.offset, isOne ? to.offset : first.length, wordBounds(first));
	const start = first.slice(from.offset, stop);
	const end = last.slice(cutEnd(last, isOne ? from.offset : 0, to.offset, wordBounds(last)), to.offset);
	return {
		start: trim(start, /^…(?!…)|…+$/gu),
		end: trim(end, /^…+|(?<!…)…$/gu),
		...around,
		sum: wordsSum(words),
	};
}

/** Takes away what would be taken for the sign of the cut: an ellipsis that the cut meets, and half of one at the other end. */
function trim(words: string, gaps: RegExp): string {
	const trimmed = words.replace(gaps, '');
	return trimmed === '' ? words : trimmed;
}

/** Whether a quote leads to a stretch and nowhere else, also for a reader who does not look at width and case. */
function leadsTo(page: readonly TextBlock[], whole: Quote, { from, to }: TextStretch): boolean {
	const { blocks, quote } = foldQuote(page, whole);
	const places = toldPlaces(blocks, quote).filter((each) => middleAgreement(blocks, each, quote) === 'same');
	const [place, ...others] = places;
	return (
		others.length === 0 &&
		place?.from.block === from.block &&
		place.from.offset === from.offset &&
		place.to.block === to.block &&
		place.to.offset === to.offset
	);
}
