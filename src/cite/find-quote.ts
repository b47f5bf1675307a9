import type { Quote } from '../links/quote.ts';
import type { TextBlock, TextStretch } from '../text/text-block.ts';
import { nearestWords } from './nearest-words.ts';
import { contextAgreement, foldQuote, quotePlaces } from './quote-places.ts';

/** Where the words of an address stand now. */
export interface FoundQuote {
	/** The place. */
	stretch: TextStretch;
	/**
	 * `same`: letter by letter, in the block that the address names. `moved`: letter by letter, in another. `near`: not the
	 * same words, but the most alike.
	 */
	likeness: 'same' | 'moved' | 'near';
}

/** A place that may be meant, with the characters in which it differs from the words. */
interface Candidate {
	stretch: TextStretch;
	errors: number;
}

/**
 * Finds the words of an address in a page whose text may have changed since it was made. `quotes` are the ways to read the
 * address, `locator` is the block that it names. Exact words come before those that are only alike, those with the right
 * words around them before others, then those nearest to the block that is named. Null where nothing is alike.
 */
export function findQuote(blocks: readonly TextBlock[], quotes: readonly Quote[], locator: string): FoundQuote | null {
	const named = blocks.findIndex((block) => block.locator === locator);
	for (const quote of quotes) {
		const stretch = choose(blocks, exact(blocks, quote), quote, named);
		if (stretch !== null) return { stretch, likeness: stretch.from.block === named ? 'same' : 'moved' };
	}
	for (const quote of quotes) {
		const folded = foldQuote(blocks, quote);
		const candidates = exact(folded.blocks, folded.quote);
		const alike = candidates.length > 0 ? candidates : near(folded.blocks, folded.quote, named);
		const stretch = choose(folded.blocks, alike, folded.quote, named);
		if (stretch !== null) return { stretch, likeness: 'near' };
	}
	return null;
}

function exact(blocks: readonly TextBlock[], quote: Quote): Candidate[] {
	return quotePlaces(blocks, quote).map((stretch) => ({ stretch, errors: 0 }));
}

/** Places that are like the words: in the block that is named, if there are any, else in all. */
function near(blocks: readonly TextBlock[], quote: Quote, named: number): Candidate[] {
	const inNamed = blocks[named] === undefined ? [] : nearIn(blocks, named, quote);
	return inNamed.length > 0 ? inNamed : blocks.flatMap((_, block) => nearIn(blocks, block, quote));
}

function nearIn(blocks: readonly TextBlock[], block: number, { start, end }: Quote): Candidate[] {
	return nearestWords(start, blocks[block]?.text ?? '').flatMap((first): Candidate[] => {
		const from = { block, offset: first.start };
		if (end === null) return [{ stretch: { from, to: { block, offset: first.end } }, errors: first.errors }];
		// The end stands where the words began or in a later block, the first that has it.
		for (let later = block; later < blocks.length; later += 1) {
			const skipped = later === block ? first.end : 0;
			const [last] = nearestWords(end, blocks[later]?.text.slice(skipped) ?? '');
			if (last === undefined) continue;
			const to = { block: later, offset: skipped + last.end };
			return [{ stretch: { from, to }, errors: first.errors + last.errors }];
		}
		return [];
	});
}

function choose(
	blocks: readonly TextBlock[],
	candidates: readonly Candidate[],
	quote: Quote,
	named: number,
): TextStretch | null {
	const rank = ({ stretch, errors }: Candidate): number[] => [
		errors,
		-contextAgreement(blocks, stretch, quote),
		Math.abs(stretch.from.block - named),
	];
	const [best] = candidates
		.map((candidate) => ({ stretch: candidate.stretch, rank: rank(candidate) }))
		.sort((left, right) => compareRanks(left.rank, right.rank));
	return best?.stretch ?? null;
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
	const at = left.findIndex((value, index) => value !== right[index]);
	return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
