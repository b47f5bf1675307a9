import type { SourceRange } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { firstCharacters } from '../../text/whole-characters.ts';

/** A source's text with the offsets of its lines. */
export interface LinedSource {
	/** The decoded text. */
	text: string;
	/** Where each line begins, in UTF-16 code units. */
	lineStarts: readonly number[];
}

/**
 * Where words stand in a line of the source, counted from 1: the range, or a diagnostic where they do not stand there
 * exactly once.
 */
export function placeWords({ text, lineStarts }: LinedSource, line: number, words: string): SourceRange | Diagnostic {
	const from = lineStarts[line - 1];
	const problem = (reason: string, actual: string): Diagnostic => ({
		severity: 'error',
		ruleId: 'words-in-line',
		reason,
		place: line,
		actual,
		expected: `该行恰有一处“${words}”`,
	});
	if (from === undefined) return problem('来源没有这一行', `${lineStarts.length} 行`);
	const lineText = text.slice(from, lineStarts[line] ?? text.length);
	const shown = firstCharacters(lineText, 40).trimEnd();
	const at = lineText.indexOf(words);
	if (at < 0) return problem('该行找不到所引文字', shown);
	if (lineText.indexOf(words, at + 1) >= 0) return problem('所引文字在该行不止一处', shown);
	return [from + at, from + at + words.length];
}
