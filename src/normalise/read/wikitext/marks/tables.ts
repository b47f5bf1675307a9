import { leaveLinks } from './links.ts';
import type { WikiMark } from './wiki-mark.ts';
import type { WikiScan } from './wiki-scan.ts';

/** A table `{|…|}` that is open. */
export interface OpenTable {
	type: 'table';
	/** Its marks, held until it closes. */
	marks: WikiMark[];
	/** The mark with which the current line begins; null where it begins with none, and behind it. */
	line: '|' | '!' | null;
	/** The mark to which attributes may belong that stand behind it: all of the line, or of a cell what stands before a bar. */
	growing: { mark: WikiMark; place: number; to: 'line-end' | 'bar' } | null;
}

/** What begins a line at which a table opens, or a line inside one. */
const lineMark = /[ \t]*(?::*[ \t]*(\{\|)|(\|\}|\|-+|\|\+|[|!]))/uy;

/** Reads the mark of a table at the start of a line; gives the place from which to read the line. */
export function readTableMark(scan: WikiScan, lineStart: number): number {
	lineMark.lastIndex = lineStart;
	const match = lineMark.exec(scan.source);
	if (match === null) return lineStart;
	const end = lineMark.lastIndex;
	const [, opening, inside] = match;
	if (opening !== undefined) {
		const table: OpenTable = { type: 'table', marks: [], line: null, growing: null };
		scan.open(table);
		holdMark(scan, table, end - opening.length, end, 'start');
		return end;
	}
	return inside !== undefined && scan.isOpen('table') ? readInside(scan, inside, lineStart, end) : lineStart;
}

/** Reads the mark of a row, of a cell or of the end of a table. A line of a template that is open in the table is none. */
function readInside(scan: WikiScan, mark: string, lineStart: number, end: number): number {
	leaveLinks(scan);
	const isInTemplate = scan.innermost?.type === 'template';
	if (mark === '|}') {
		// `|}}` ends an empty parameter of a template, and the template.
		return isInTemplate && scan.source.charAt(end) === '}' ? lineStart : closeTable(scan, end);
	}
	const table = scan.innermost;
	if (table?.type !== 'table') return lineStart;
	const start = end - mark.length;
	if (mark === '|' || mark === '!') {
		table.line = mark;
		holdMark(scan, table, start, end, 'cell');
	} else {
		holdMark(scan, table, start, end, mark === '|+' ? 'caption' : 'row');
	}
	return end;
}

/** Reads a bar, or two signs that part the cells of a line (`||`; between heads also `!!`). */
export function readTableBar(scan: WikiScan, table: OpenTable, bar: string, at: number): void {
	const { growing, line } = table;
	if (bar === '|') {
		// A bar behind a link belongs to what is in the cell.
		if (growing?.to === 'bar' && !scan.source.slice(growing.mark.end, at).includes('[[')) grow(scan, table, at + 1);
		table.growing = null;
	} else if (line !== null && (bar === '||' || line === '!')) {
		holdMark(scan, table, at, at + bar.length, 'cell');
	}
}

/** At the end of a line, its marks end too. */
export function endTableLine(scan: WikiScan, at: number): void {
	const table = scan.innermost;
	if (table?.type !== 'table') return;
	if (table.growing?.to === 'line-end') grow(scan, table, at);
	table.growing = null;
	table.line = null;
}

function closeTable(scan: WikiScan, end: number): number {
	for (const mark of scan.closing('table').marks) scan.marks.confirm(mark);
	scan.leave();
	scan.marks.add({ start: end - 2, end, kind: 'break', table: 'end' });
	return end;
}

function holdMark(
	scan: WikiScan,
	table: OpenTable,
	start: number,
	end: number,
	part: 'start' | 'caption' | 'row' | 'cell',
): void {
	const place = scan.marks.length;
	const mark = scan.marks.hold({ start, end, kind: 'break', table: part });
	table.marks.push(mark);
	table.growing = { mark, place, to: part === 'start' || part === 'row' ? 'line-end' : 'bar' };
}

/** Lets the growing mark take all that stands before an offset. */
function grow(scan: WikiScan, { growing }: OpenTable, to: number): void {
	if (growing === null) return;
	scan.marks.drop(growing.place + 1);
	growing.mark.end = to;
}
