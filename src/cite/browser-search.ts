import type { DirectedWords } from '../links/text-directive.ts';
import { findAll } from '../text/find-all.ts';
import { foldWidthAndCase } from '../text/fold.ts';
import { blockAt, type TextPoint, type TextStretch } from '../text/text-block.ts';

/**
 * A text with everything levelled that some browser's search takes for the same: width, case, accents, compatibility forms
 * (①, ⽔, …), quotation marks, dashes; white space and invisible characters are left out. Browsers differ in this; what is
 * levelled here and not there only makes more places look alike. Levelling parts of a text gives the parts of its levelling.
 */
export function levelAsBrowser(text: string): string {
	return foldWidthAndCase(text.normalize('NFKD').replace(/[\p{M}\p{Cf}\s]/gu, ''));
}

/**
 * Whether a browser that looks through the levelled texts of a page for a text directive, from the beginning, comes to a
 * stretch first. It looks for each part of the directive in one block at a time. Bounds of words are not looked at: a place
 * that is refused for them today another browser may take.
 */
export function comesFirst(texts: readonly string[], { from, to }: TextStretch, directed: DirectedWords): boolean {
	const { start, end, prefix, suffix } = directed;
	const isStart = ({ block, offset }: TextPoint) =>
		mayEndWith(texts, block, offset, prefix) &&
		(end !== null || mayBeginWith(texts, block, offset + start.length, suffix));
	if (!isAt(firstPlace(texts, { block: 0, offset: 0 }, start, isStart), from)) return false;
	if (end === null) return from.block === to.block && from.offset + start.length === to.offset;
	const afterStart = { block: from.block, offset: from.offset + start.length };
	const isEnd = ({ block, offset }: TextPoint) => mayBeginWith(texts, block, offset + end.length, suffix);
	return isAt(firstPlace(texts, afterStart, end, isEnd), { block: to.block, offset: to.offset - end.length });
}

/** The first place of some words at or after a point, of those that are taken. */
function firstPlace(
	texts: readonly string[],
	{ block: first, offset }: TextPoint,
	words: string,
	isTaken: (place: TextPoint) => boolean,
): TextPoint | null {
	for (let block = first; block < texts.length; block += 1) {
		const least = block === first ? offset : 0;
		const places = findAll(blockAt(texts, block), words).map(([at]) => ({ block, offset: at }));
		const place = places.find((each) => each.offset >= least && isTaken(each));
		if (place !== undefined) return place;
	}
	return null;
}

function isAt(place: TextPoint | null, { block, offset }: TextPoint): boolean {
	return place !== null && place.block === block && place.offset === offset;
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
