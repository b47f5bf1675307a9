import { hashDigits } from '../../addresses/fingerprint.ts';
import { crucialWordsAt } from '../../text/crucial-words.ts';
import { foldWidthAndCase } from '../../text/fold.ts';
import { blockAt, stretchWords } from '../../text/text-block.ts';
import { blockOf, type RunningPage, type RunningRange, stretchAt } from './running-page.ts';

/** What words of a page can be known by without having them: at most 27 base64url digits. */
export interface WordsCheck {
	/** Four digits of the words, letter by letter. */
	letters: string;
	/** Three digits of their numbers and negations, with the rest of a number that they cut and a negation right before them. */
	sense: string;
	/** The trace of the two characters right before them in their block; `A` where there are none. */
	before: string;
	/** The trace of the words; of more than sixteen characters that of the first eight and the last eight. */
	trace: string;
	/** The trace of the two characters right after them in their block; `A` where there are none. */
	after: string;
}

/** Characters of which the trace is kept at either end of words that are long. */
export const traced = 8;
/** Characters of which it is kept before and after the words. */
export const around = 2;
const missing = 'A'.repeat(around);

/** The check of what stands in a range of a page. */
export function checkWords(page: RunningPage, range: RunningRange): WordsCheck {
	const [from, to] = range;
	const [before, after] = tracesAround(page, range);
	const trace = page.trace.slice(from, to);
	return {
		letters: lettersOf(page, range),
		sense: senseOf(page, range),
		before,
		trace: isLong(to - from) ? trace.slice(0, traced) + trace.slice(-traced) : trace,
		after,
	};
}

/** Whether words of so many characters have a trace of their beginning and end alone. */
export function isLong(count: number): boolean {
	return count > 2 * traced;
}

/** A check as an address has it. */
export function writeCheck({ letters, sense, before, trace, after }: WordsCheck): string {
	return letters + sense + before + trace + after;
}

/** The check of so many characters that `writeCheck` wrote; null where a text is none. */
export function readCheck(text: string, count: number): WordsCheck | null {
	const { letters, sense, before, trace, after } =
		/^(?<letters>.{4})(?<sense>.{3})(?<before>.{2})(?<trace>.+)(?<after>.{2})$/u.exec(text)?.groups ?? {};
	if (!letters || !sense || !before || !trace || !after) return null;
	return trace.length === Math.min(count, 2 * traced) ? { letters, sense, before, trace, after } : null;
}

/** Digits that are equal for equal words, and for others once in sixteen million. */
export function lettersOf(page: RunningPage, range: RunningRange): string {
	return hashDigits(stretchWords(page.blocks, stretchAt(page, range)).join('')).slice(0, 4);
}

/** Digits that are equal where numbers and negations are, and else once in 260,000 times. */
export function senseOf(page: RunningPage, range: RunningRange): string {
	const { from, to } = stretchAt(page, range);
	const crucial = page.blocks.slice(from.block, to.block + 1).flatMap(({ text }, index, { length }) => {
		const start = index === 0 ? from.offset : 0;
		return crucialWordsAt(foldWidthAndCase(text), [start, index === length - 1 ? to.offset : text.length]);
	});
	return hashDigits(crucial.join(' ')).slice(0, 3);
}

/** The traces of what stands right before and right after a range, in the blocks in which it begins and ends. */
export function tracesAround(page: RunningPage, [from, to]: RunningRange): [before: string, after: string] {
	const first = blockAt(page.starts, blockOf(page, from));
	const end = blockAt(page.starts, blockOf(page, to - 1) + 1);
	return [
		(missing + page.trace.slice(Math.max(first, from - around), from)).slice(-around),
		(page.trace.slice(to, Math.min(end, to + around)) + missing).slice(0, around),
	];
}

/** The trace of a block, with what stands for the characters that are missing before and after it. */
export function edgedTrace({ trace, starts }: RunningPage, block: number): string {
	return missing + trace.slice(starts[block], starts[block + 1]) + missing;
}
