import type { Quote } from '../../links/quote.ts';
import { blockAt, type TextBlock, type TextPoint, type TextStretch } from '../../text/text-block.ts';
import type { FoundWords } from './found-words.ts';
import { nearestWords } from './nearest-words.ts';
import {
	contextAgreement,
	foldQuote,
	isOwnSense,
	middleAgreement,
	quoteEnds,
	quotePlaces,
	toldPlaces,
} from './quote-places.ts';

/**
 * Finds the words of an address in a page whose text may have changed since it was made: the first of these that there is.
 *
 * 1. The words letter by letter, with what the address says is around them: in the block that it names, or in another.
 * 2. The same but for width, case and the shape of quotation marks.
 * 3. In the block that it names the most alike, if no number and no negation differs (`nearestWords`). Of words over several
 *    blocks the end may also stand in a later one: as it was, or the most alike if the sum vouches for all between.
 * 4. The words letter by letter, whatever is around them.
 *
 * Of several places the one with most agreement around it counts, then the nearest to the block that is named. The words may
 * stand in a number or after a negation only where the address says so. Null where there is none of these: then it is better
 * to say that the words are gone than to show others.
 *
 * @param quotes the ways to read the address
 * @param named place of the block that it names; null where it names none that is there
 */
export function findQuote(
	blocks: readonly TextBlock[],
	quotes: readonly Quote[],
	named: number | null,
): FoundWords | null {
	const folded = quotes.map((quote) => foldQuote(blocks, quote));
	const ways: (() => FoundWords | null)[] = [
		...quotes.map((quote) => () => verbatim(blocks, quote, named)),
		...folded.map((page) => () => asNear(levelled(page.blocks, page.quote, named))),
		...folded.slice(0, 1).map((page) => () => asNear(named === null ? null : nearest(page.blocks, page.quote, named))),
		...quotes.map((quote) => () => elsewhere(blocks, quote, named)),
	];
	for (const way of ways) {
		const found = way();
		if (found !== null) return found;
	}
	return null;
}

function verbatim(blocks: readonly TextBlock[], quote: Quote, named: number | null): FoundWords | null {
	const places = toldPlaces(blocks, quote).filter((place) => middleAgreement(blocks, place, quote) === 'same');
	const stretch = choose(blocks, places, quote, named);
	return stretch === null ? null : { stretch, likeness: stretch.from.block === named ? 'same' : 'moved' };
}

/**
 * Where in folded blocks the folded words stand with what is around them; of cut words something else may stand in the middle
 * if they begin in the block that the address names.
 */
function levelled(blocks: readonly TextBlock[], quote: Quote, named: number | null): TextStretch | null {
	const places = toldPlaces(blocks, quote).filter((place) => {
		const agreement = middleAgreement(blocks, place, quote);
		return agreement === 'same' || (agreement === 'near' && place.from.block === named);
	});
	return choose(blocks, places, quote, named);
}

function elsewhere(blocks: readonly TextBlock[], quote: Quote, named: number | null): FoundWords | null {
	const alone = { ...quote, prefix: '', suffix: '' };
	const places = quotePlaces(blocks, quote).filter(
		(place) => isOwnSense(blocks, place, alone) && middleAgreement(blocks, place, quote) === 'same',
	);
	const stretch = choose(blocks, places, quote, named);
	return stretch === null ? null : { stretch, likeness: 'elsewhere' };
}

/** The stretch that begins in one of the folded blocks and is most like the folded words; null where none is like them. */
function nearest(blocks: readonly TextBlock[], quote: Quote, named: number): TextStretch | null {
	const { start, end, prefix, suffix } = quote;
	const { text } = blockAt(blocks, named);
	const begins = nearestWords({ prefix, words: start, suffix: end === null ? suffix : '' }, text);
	for (const [from, to] of begins) {
		const points =
			end === null ? [{ block: named, offset: to }] : ends(blocks, { block: named, offset: to }, quote, end);
		for (const point of points) {
			const stretch = { from: { block: named, offset: from }, to: point };
			if (isOwnSense(blocks, stretch, quote) && middleAgreement(blocks, stretch, quote) !== 'other') return stretch;
		}
	}
	return null;
}

/** Where the end of cut words may stand after a point: as it was; else the most alike, without a sum in the same block only. */
function* ends(
	blocks: readonly TextBlock[],
	after: TextPoint,
	{ sum, suffix }: Quote,
	end: string,
): Generator<TextPoint, void> {
	yield* quoteEnds(blocks, after, { end, sum });
	const reach = sum === '' ? after.block + 1 : blocks.length;
	for (let block = after.block; block < reach; block += 1) {
		const skipped = block === after.block ? after.offset : 0;
		const found = nearestWords({ prefix: '', words: end, suffix }, blockAt(blocks, block).text.slice(skipped));
		for (const [, to] of found) yield { block, offset: skipped + to };
	}
}

function asNear(stretch: TextStretch | null): FoundWords | null {
	return stretch === null ? null : { stretch, likeness: 'near' };
}

function choose(
	blocks: readonly TextBlock[],
	places: readonly TextStretch[],
	quote: Quote,
	named: number | null,
): TextStretch | null {
	const ranked = places.map((place) => ({
		place,
		agreement: contextAgreement(blocks, place, quote),
		distance: named === null ? 0 : Math.abs(place.from.block - named),
	}));
	ranked.sort((left, right) => right.agreement - left.agreement || left.distance - right.distance);
	return ranked[0]?.place ?? null;
}
