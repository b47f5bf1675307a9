import { breakLinks } from './links.ts';
import { endTableLine, readTableMark } from './tables.ts';
import type { WikiScan } from './wiki-scan.ts';

/** Ends a line, at a line end of the source or at a break, and gives the place from which to read the next. */
export function endLine(scan: WikiScan, start: number, end: number, kind: 'line-end' | 'break'): number {
	breakLinks(scan);
	endTableLine(scan, start);
	scan.marks.add({ start, end, kind });
	return readTableMark(scan, end);
}
