import { lineFinder } from '../../../text/lines.ts';
import type { Block } from '../../trace/block.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { findMarks } from './marks/find-marks.ts';
import { readLine } from './read-line.ts';
import { readTable } from './table-block.ts';
import { wikiLines } from './wiki-lines.ts';

/** Whether a text is written in the markup of MediaWiki: a header template, or lines of headings between equals signs. */
export function isWikitext(text: string): boolean {
	return (
		/^\s*\{\{\s*(?:header|Header|標頭|标头)/u.test(text) ||
		(/^==[^=\n]+==\s*$/mu.test(text) && /\[\[|\{\{|'''/u.test(text))
	);
}

/**
 * The lines of a wikitext without its markup.
 *
 * 1. Every character is in a line, or removed as markup or as what stands beside the text.
 * 2. A line between equals signs is a heading of their depth; the title that a template at the head states is one of
 *    depth 1; a table of data is one block.
 * 3. A line without words counts as blank.
 */
export function readWikitext(source: string): ParsedSource {
	const lineOf = lineFinder(source);
	const lines = wikiLines(source, findMarks(source)).map((line) => readLine(source, line, lineOf));
	const blocks: Block[] = [];
	let blankBefore = 0;
	let at = 0;
	for (let line = lines[at]; line !== undefined; line = lines[at]) {
		const table = readTable(lines, at);
		const own = table?.blocks ?? (line.block === null ? [] : [line.block]);
		if (own.length === 0) blankBefore += 1;
		for (const block of own) {
			blocks.push({ ...block, blankBefore });
			blankBefore = 0;
		}
		at = table?.to ?? at + 1;
	}
	return { blocks, removed: lines.flatMap(({ removed }) => removed) };
}
