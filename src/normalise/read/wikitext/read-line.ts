import type { Removal } from '../../../model/apparatus.ts';
import type { TextRange } from '../../../text/range.ts';
import { type Block, editBlock, removeSource, removeText } from '../../trace/block.ts';
import { join, replaced, type TracedText, trace } from '../../trace/traced-text.ts';
import { trimBlock } from '../../trace/trim-block.ts';
import { readLineMarks } from './line-marks.ts';
import { markupRule, ruleOf, type WikiMark } from './marks/wiki-mark.ts';
import type { WikiLine } from './wiki-lines.ts';

/** What a line comes to. */
export interface ReadLine {
	/** The line. */
	line: WikiLine;
	/** What is published of it; null where nothing is. */
	block: Block | null;
	/** The mark that opens it, the marks around its words and, where nothing is left of them, its words. */
	removed: Removal[];
}

/**
 * Reads a line: marks before and behind its words are removed, marks among them left out in their places, so that no word
 * near one is lost. `lineOf` tells the line of the source, from 1, in which an offset lies.
 */
export function readLine(source: string, line: WikiLine, lineOf: (offset: number) => number): ReadLine {
	const { words, marks, opening } = line;
	const outer = marks.filter(({ start, end }) => words === null || end <= words[0] || start >= words[1]);
	const gone = opening?.kind === 'break' ? [opening, ...outer] : outer;
	const removed = gone.flatMap((mark) => removeSource(source, mark.start, mark.end, ruleOf(mark)));
	if (words === null) return { line, block: null, removed };
	const whole = readWords(source, words, line, lineOf);
	const block = trimBlock(whole);
	if (block === null) removed.push(...removeText(whole.text, markupRule));
	return { line, block, removed };
}

/** A line that has words, as a heading or without the marks of its start. */
function readWords(
	source: string,
	words: TextRange,
	{ marks, opening, isTitle }: WikiLine,
	lineOf: (offset: number) => number,
): Block {
	const text = wordsWithout(marks, source, words);
	const block: Block = { text, line: lineOf(words[0]), blankBefore: 0, mark: isTitle ? 1 : 0, isTable: false };
	const opensPlainly = marks.every(({ start, kind }) => start >= words[0] || kind === 'comment');
	if (isTitle || opening?.verbatim || !opensPlainly) return block;
	const { edits, depth } = readLineMarks(text.text);
	return editBlock({ ...block, mark: depth }, edits);
}

function wordsWithout(marks: readonly WikiMark[], source: string, [first, last]: TextRange): TracedText {
	const parts: TracedText[] = [];
	let at = first;
	for (const mark of marks) {
		if (mark.end <= first || mark.start >= last) continue;
		parts.push(trace(source, at, mark.start), replaced(mark.start, mark.end, '', ruleOf(mark).id));
		at = mark.end;
	}
	return join([...parts, trace(source, at, last)]);
}
