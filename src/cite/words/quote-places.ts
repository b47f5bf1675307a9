import type { Quote } from '../../links/quote.ts';
import { negation } from '../../text/characters.ts';
import { cutsNumber } from '../../text/crucial-words.ts';
import { findAll } from '../../text/find-all.ts';
import { foldWidthAndCase } from '../../text/fold.ts';
import { blockAt, stretchWords, type TextBlock, type TextPoint, type TextStretch } from '../../text/text-block.ts';
import { type SumAgreement, sumAgreement } from './words-sum.ts';

/**
 * Every place where the words of a quote stand letter by letter, whatever is around them. Cut words end where their end
 * stands first after their beginning, or, where a sum tells the right one, at any place after it.
 */
export function quotePlaces(blocks: readonly TextBlock[], quote: Quote): TextStretch[] {
	const { start, end } = quote;
	return blocks.flatMap(({ text }, block) =>
		findAll(text, start).flatMap(([from, to]) => {
			const ends = end === null ? [{ block, offset: to }] : quoteEnds(blocks, { block, offset: to }, { ...quote, end });
			return ends.map((last): TextStretch => ({ from: { block, offset: from }, to: last }));
		}),
	);
}

/** Where the end of cut words stands letter by letter after a point: the first place or, where there is a sum, every place. */
export function quoteEnds(
	blocks: readonly TextBlock[],
	{ block, offset }: TextPoint,
	{ end, sum }: { end: string; sum: string },
): TextPoint[] {
	const found = blocks.slice(block).flatMap(({ text }, index) => {
		const places = findAll(text, end).filter(([at]) => index > 0 || at >= offset);
		return places.map(([, last]): TextPoint => ({ block: block + index, offset: last }));
	});
	return sum === '' ? found.slice(0, 1) : found;
}

/** How many characters around a place agree with prefix and suffix, counted from the place outwards. */
export function contextAgreement(
	blocks: readonly TextBlock[],
	{ from, to }: TextStretch,
	{ prefix, suffix }: Pick<Quote, 'prefix' | 'suffix'>,
): number {
	const before = blockAt(blocks, from.block).text.slice(0, from.offset);
	const after = blockAt(blocks, to.block).text.slice(to.offset);
	return commonLength([...before].reverse(), [...prefix].reverse()) + commonLength([...after], [...suffix]);
}

function commonLength(left: readonly string[], right: readonly string[]): number {
	const differs = right.findIndex((character, at) => left[at] !== character);
	return differs === -1 ? right.length : differs;
}

/** The places of a quote where all around the words is as it says, and gives them no other sense. */
export function toldPlaces(blocks: readonly TextBlock[], quote: Quote): TextStretch[] {
	return quotePlaces(blocks, quote).filter(
		(place) => hasContext(blocks, place, quote) && isOwnSense(blocks, place, quote),
	);
}

/** How the words of a place agree with the sum of cut ones: see `sumAgreement`. */
export function middleAgreement(blocks: readonly TextBlock[], place: TextStretch, { end, sum }: Quote): SumAgreement {
	return end === null ? 'same' : sumAgreement(stretchWords(blocks, place).join(''), sum);
}

/** Whether all that a quote says of what is around the words is so at a place. */
function hasContext(blocks: readonly TextBlock[], place: TextStretch, quote: Quote): boolean {
	return contextAgreement(blocks, place, quote) === [...quote.prefix].length + [...quote.suffix].length;
}

/**
 * Whether nothing at the edges of a place gives the words there another sense: no number goes on, and nothing negates them.
 * Where the quote says what is around the words, and it is so (`hasContext`), that was there when it was made.
 */
export function isOwnSense(blocks: readonly TextBlock[], { from, to }: TextStretch, quote: Quote): boolean {
	const folded = (point: TextPoint) => foldWidthAndCase(blockAt(blocks, point.block).text);
	const isCutBefore = cutsNumber(folded(from), from.offset) || negation.test(folded(from).charAt(from.offset - 1));
	const isCutAfter = cutsNumber(folded(to), to.offset);
	return !(isCutBefore && quote.prefix === '') && !(isCutAfter && quote.suffix === '');
}

/** The blocks and a quote without what width, case and the shape of quotation marks distinguish; lengths stay. */
export function foldQuote(blocks: readonly TextBlock[], quote: Quote): { blocks: TextBlock[]; quote: Quote } {
	return {
		blocks: blocks.map(({ locator, text }) => ({ locator, text: foldWidthAndCase(text) })),
		quote: {
			...quote,
			start: foldWidthAndCase(quote.start),
			end: quote.end === null ? null : foldWidthAndCase(quote.end),
			prefix: foldWidthAndCase(quote.prefix),
			suffix: foldWidthAndCase(quote.suffix),
		},
	};
}
