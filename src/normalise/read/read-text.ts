import { splitLines } from '../trace/split-lines.ts';
import { groupTables } from './group-tables.ts';
import type { ParsedSource } from './parsed-source.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** The paragraphs of a plain text: its lines, unwrapped, parted where one holds several, rows of a table together. */
export function readText(source: string): ParsedSource {
	const { blocks, removed } = groupTables(splitLines(source), 'tabs', source);
	return { blocks: unwrapLines(blocks, source).flatMap(splitParagraphs), removed };
}
