import type { DirectedWords } from '../../links/text-directive.ts';
import { findAll } from '../../text/find-all.ts';
import { foldWidthAndCase } from '../../text/fold.ts';
import type { TextRange } from '../../text/range.ts';
import { blockAt } from '../../text/text-block.ts';

/** A stretch of one of the texts of a page. */
export interface PlacedRange {
	/** Place of the text, from 0. */
	block: number;
	/** The stretch of it. */
	range: TextRange;
}

/**
 * A text with everything levelled that some browser's search takes for the same: width, case, accents, compatibility forms
 * (①, ⽔, …), quotation marks, dashes; white space and invisible characters are left out. Browsers differ in this; what is
 * levelled here and not there only makes more places look alike. Levelling parts of a text gives the parts of its levelling.
 */
export function levelAsBrowser(text: string): string {
	return foldWidthAndCase(text.normalize('NFKD').replace(/[\p{M}\p{Cf}\s]/gu, ''));
}

/**
 * Whether a browser that looks through the levelled texts of a page for a levelled text directive, from the beginning, comes
 * to a stretch first. It looks for each part of the directive in one block at a time. Bounds of words are not looked at: a
 * place that is refused for them today another browser may take.
 */
export function comesFirst(
	texts: readonly string[],
	{ block, range: [from, to] }: PlacedRange,
	{ words, prefix, suffix }: DirectedWords,
): boolean {
	const mayStand = (place: number, at: number) =>
		mayEndWith(texts, place, at, prefix) && mayBeginWith(texts, place, at + words.length, suffix);
	const isEarlier = texts
		.slice(0, block)
		.some((earlier, place) => findAll(earlier, words).some(([at]) => mayStand(place, at)));
	const [first] = findAll(blockAt(texts, block), words).find(([at]) => mayStand(block, at)) ?? [];
	return !isEarlier && first === from && from + words.length === to;
}

/**
 * Whether a browser may see some words right before a place. Beyond the beginning of the block any block before it may be
 * what it sees there: which ones are shown depends on the width of the window and on scripting.
 */
function mayEndWith(texts: readonly string[], block: number, offset: number, words: string): boolean {
	const before = blockAt(texts, block).slice(0, offset);
	if (before.endsWith(words)) return true;
	const rest = words.slice(0, words.length - before.length);
	return words.endsWith(before) && texts.slice(0, block).some((text) => text !== '' && areEndsAlike(text, rest));
}

/** Whether a browser may see some words right after a place: likewise. */
function mayBeginWith(texts: readonly string[], block: number, offset: number, words: string): boolean {
	const after = blockAt(texts, block).slice(offset);
	if (after.startsWith(words)) return true;
	const rest = words.slice(after.length);
	return (
		words.startsWith(after) && texts.slice(block + 1).some((text) => text !== '' && areBeginningsAlike(text, rest))
	);
}

function areEndsAlike(left: string, right: string): boolean {
	return left.endsWith(right) || right.endsWith(left);
}

function areBeginningsAlike(left: string, right: string): boolean {
	return left.startsWith(right) || right.startsWith(left);
}
