import type { Quote } from '../links/quote.ts';
import { findAll } from '../text/find-all.ts';
import { foldWidthAndCase } from '../text/fold.ts';
import type { TextBlock, TextPoint, TextStretch } from '../text/text-block.ts';

/** Every place where the words of a quote stand letter by letter, whatever is around them. */
export function quotePlaces(blocks: readonly TextBlock[], { start, end }: Pick<Quote, 'start' | 'end'>): TextStretch[] {
	return blocks.flatMap(({ text }, block) =>
		findAll(text, start).flatMap(([from, to]): TextStretch[] => {
			const last = end === null ? { block, offset: to } : firstEnd(blocks, { block, offset: to }, end);
			return last === null ? [] : [{ from: { block, offset: from }, to: last }];
		}),
	);
}

/** Where words end that stand first after a point. */
function firstEnd(blocks: readonly TextBlock[], { block, offset }: TextPoint, words: string): TextPoint | null {
	for (const [index, { text }] of blocks.slice(block).entries()) {
		const at = text.indexOf(words, index === 0 ? offset : 0);
		if (at !== -1) return { block: block + index, offset: at + words.length };
	}
	return null;
}

/** How many characters around a place agree with prefix and suffix, counted from the place outwards. */
export function contextAgreement(
	blocks: readonly TextBlock[],
	{ from, to }: TextStretch,
	{ prefix, suffix }: Pick<Quote, 'prefix' | 'suffix'>,
): number {
	const before = blocks[from.block]?.text.slice(0, from.offset) ?? '';
	const after = blocks[to.block]?.text.slice(to.offset) ?? '';
	return commonLength([...before].reverse(), [...prefix].reverse()) + commonLength([...after], [...suffix]);
}

function commonLength(left: readonly string[], right: readonly string[]): number {
	const differs = right.findIndex((character, at) => left[at] !== character);
	return differs === -1 ? right.length : differs;
}

/** The blocks and a quote without what width, case and the shape of quotation marks distinguish; lengths stay. */
export function foldQuote(blocks: readonly TextBlock[], quote: Quote): { blocks: TextBlock[]; quote: Quote } {
	return {
		blocks: blocks.map(({ locator, text }) => ({ locator, text: foldWidthAndCase(text) })),
		quote: {
			start: foldWidthAndCase(quote.start),
			end: quote.end === null ? null : foldWidthAndCase(quote.end),
			prefix: foldWidthAndCase(quote.prefix),
			suffix: foldWidthAndCase(quote.suffix),
		},
	};
}
