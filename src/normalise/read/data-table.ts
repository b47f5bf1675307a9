import { insert, join, type TracedText } from '../trace/traced-text.ts';
import { rule } from './group-tables.ts';

/** Longest cell, in characters, of a table that holds data rather than the layout of a page. */
const longestCell = 300;

/** Whether a table without another inside holds data, by the lengths of its cells: two rows, two columns, no long prose. */
export function holdsData(rows: readonly (readonly number[])[]): boolean {
	return rows.length > 1 && widest(rows) > 1 && rows.every((row) => row.every((length) => length <= longestCell));
}

/**
 * The cells of a table as one text: a tab between cells, a line break between rows. The first row is as long as the longest,
 * as Markdown has it.
 */
export function joinCells(rows: readonly (readonly TracedText[])[]): TracedText {
	const columns = widest(rows);
	return join(
		rows.flatMap((row, rowIndex) => [
			...(rowIndex > 0 ? [insert('\n', rule.id)] : []),
			...row.flatMap((cell, cellIndex) => (cellIndex > 0 ? [insert('\t', rule.id), cell] : [cell])),
			...(rowIndex > 0 ? [] : Array.from({ length: columns - row.length }, () => insert('\t', rule.id))),
		]),
	);
}

function widest(rows: readonly (readonly unknown[])[]): number {
	return rows.reduce((width, row) => Math.max(width, row.length), 0);
}
