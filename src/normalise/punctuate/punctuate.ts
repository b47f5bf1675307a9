import { type Block, editBlock } from '../trace/block.ts';
import type { Edit } from '../trace/edit.ts';
import { findEdits as replaceCorners } from './corner-quotes.ts';
import { findEdits as curlQuotes } from './curl-quotes.ts';
import { findEdits as dropSpaces } from './drop-spaces.ts';
import { findEdits as makeEllipses } from './ellipsis.ts';
import { findEdits as restoreEnglish } from './stray-english.ts';
import { findEdits as widenBrackets } from './widen-brackets.ts';
import { findEdits as widenMarks } from './widen-marks.ts';

/** In this order: spaces go last, when the marks beside them are Chinese ones. */
const passes: readonly ((text: string) => Edit[])[] = [
	restoreEnglish,
	makeEllipses,
	widenMarks,
	widenBrackets,
	curlQuotes,
	replaceCorners,
	dropSpaces,
];

/**
 * Punctuation as Chinese sets it.
 *
 * 1. No half-width `, ; : ! ? ( )` is left beside a Chinese character or mark.
 * 2. Numbers, times, ratios, Latin words and addresses stay as they are.
 * 3. In running text no space is left beside a Chinese character or mark; in a table, tabs part the cells and stay.
 */
export function punctuate(block: Block): Block {
	const own = block.isTable ? passes.filter((pass) => pass !== dropSpaces) : passes;
	return own.reduce((current, findEdits) => editBlock(current, findEdits(current.text.text)), block);
}
