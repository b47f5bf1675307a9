import type { Removal, SourceRange } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Edit, edit } from './edit.ts';
import type { Rule } from './rule.ts';
import { sourceRange, type TracedText } from './traced-text.ts';

/** A line of a source on its way to becoming a paragraph, heading or removal. */
export interface Block {
	/** Its text, without the white space around it. */
	text: TracedText;
	/** Line of the source on which it begins, counted from 1. */
	line: number;
	/** How many blank lines stand before it. */
	blankBefore: number;
	/** Depth of the heading mark of its format (`##`, `<h2>`); 0 where there is none. */
	mark: number;
	/** Whether it is a table: rows divided by line breaks, cells by tabs. */
	isTable: boolean;
}

/** What every stage hands on. */
export interface Draft {
	/** The blocks that are still to be published, in order. */
	blocks: Block[];
	/** What was removed so far, in any order. */
	removed: Removal[];
	/** What the stages have to say. */
	diagnostics: Diagnostic[];
}

/** The block with edits made to its text. */
export function editBlock(block: Block, edits: readonly Edit[]): Block {
	return edits.length === 0 ? block : { ...block, text: edit(block.text, edits) };
}

/** The removals that take a text out of publication: one for each unbroken range of the source that it covers. */
export function removeText(text: TracedText, rule: Rule): Removal[] {
	const ranges: [number, number][] = [];
	for (const { start, end } of text.runs) {
		const last = ranges.at(-1);
		if (last && last[1] === start) last[1] = end;
		else if (end > start) ranges.push([start, end]);
	}
	return ranges.map((src) => ({ src, rule: rule.id, reason: rule.reason }));
}

/**
 * The removal of what stands in the source between two offsets; none where that is white space. The white space at its ends
 * is layout, which a join may take as its own.
 */
export function removeSource(source: string, start: number, end: number, rule: Rule): Removal[] {
	const words = source.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = end - (words.length - words.trimEnd().length);
	return to > from ? [{ src: [from, to], rule: rule.id, reason: rule.reason }] : [];
}

/**
 * The range of the source from the first to the last character of a block.
 * @throws Error where it has none, which is a fault of the stage that made it.
 */
export function blockRange({ text, line }: Block): SourceRange {
	const range = sourceRange(text);
	if (range === null) throw new Error(`the block of line ${line} holds no character of the source: ${text.text}`);
	return range;
}
