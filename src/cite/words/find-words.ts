import type { PlacedWords } from '../../links/placed-words.ts';
import { findAll } from '../../text/find-all.ts';
import type { TextBlock } from '../../text/text-block.ts';
import type { FoundWords } from './found-words.ts';
import { likestRange } from './likest-range.ts';
import { blockOf, type RunningPage, type RunningRange, runPage, stretchAt } from './running-page.ts';
import { lettersOf, readCheck, senseOf, traced, tracesAround, type WordsCheck } from './words-check.ts';

/**
 * Finds the words that an address places in a page whose text may have changed since it was made: the first of these that
 * there is.
 *
 * 1. Where the address says, letter by letter.
 * 2. Letter by letter, with the same around them, anywhere; or in the block that it names, if they stand there once.
 * 3. In the block that it names the most alike, if no number and no negation differs (`likestRange`).
 * 4. Letter by letter, whatever is around them.
 *
 * Of several places the nearest counts. Words that a negation has come before, or that now stand in another number, are not
 * these. Null where there is none of all that, and where the check is damaged.
 *
 * @param named place of the block that the address names; null where it names none that is there
 */
export function findWords(
	blocks: readonly TextBlock[],
	{ from, to, check: written }: PlacedWords,
	named: number | null,
): FoundWords | null {
	const check = readCheck(written, to - from);
	if (check === null) return null;
	const page = runPage(blocks);
	const stated = named === null ? null : (page.starts[named] as number) + from;
	const ranges = verbatim(page, check, to - from).sort((one, other) => distance(one, stated) - distance(other, stated));
	const own = ranges.filter((range) => blockOf(page, range[0]) === named);
	const told = ranges.find((range) => tracesAround(page, range).join('') === check.before + check.after);
	const found = (range: RunningRange, likeness: FoundWords['likeness']): FoundWords => ({
		stretch: stretchAt(page, range),
		likeness,
	});

	const [first] = ranges;
	if (first?.[0] === stated) return found(first, 'same');
	if (told !== undefined) return found(told, own.includes(told) ? 'same' : 'moved');
	if (own[0] !== undefined && own.length === 1) return found(own[0], 'same');
	const likest = named === null ? null : likestRange(page, check, to - from, named);
	if (likest !== null) return found(likest, 'near');
	return first === undefined ? null : found(first, 'elsewhere');
}

/** Every range of so many characters that has the letters and the sense of a check. */
function verbatim(page: RunningPage, check: WordsCheck, count: number): RunningRange[] {
	const [head, tail] = [check.trace.slice(0, traced), check.trace.slice(-traced)];
	return findAll(page.trace, head).flatMap(([start]): RunningRange[] => {
		const range = [start, start + count] as const;
		const isThere = page.trace.startsWith(tail, start + count - tail.length);
		return isThere && lettersOf(page, range) === check.letters && senseOf(page, range) === check.sense ? [range] : [];
	});
}

function distance([start]: RunningRange, stated: number | null): number {
	return stated === null ? 0 : Math.abs(start - stated);
}
