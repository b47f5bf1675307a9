import type { Range } from '../../text/range.ts';
import { mayBeExtra, mayReplace } from './tolerance.ts';

/** Where a term stands in a text with errors. */
export interface Alignment {
	/** The stretch of text that stands for the term. */
	range: Range;
	/** How many characters are missing, superfluous or different. */
	errors: number;
	/** The characters of the text that differ from the term. */
	differing: Range[];
}

/** How a cell of the table was reached: from the cell above left, above (typed, not found) or left (found, not typed). */
type Step = 'both' | 'typed' | 'found';

interface Cell {
	errors: number;
	step: Step;
}

/**
 * The best place of a term in a text with at most `limit` errors (Sellers' algorithm: edit distance with a free start and
 * end), or null. Of equally good places the first. Digits and Latin letters are never touched: see `tolerance.ts`.
 */
export function align(term: string, text: string, limit: number): Alignment | null {
	const rows = fillTable(term, text);
	const last = rows[term.length] ?? [];
	let end = -1;
	for (let column = 0; column <= text.length; column += 1) {
		const errors = last[column]?.errors ?? Number.POSITIVE_INFINITY;
		if (errors <= limit && errors < (last[end]?.errors ?? Number.POSITIVE_INFINITY)) end = column;
	}
	return end === -1 ? null : traceBack(rows, term, text, end);
}

function fillTable(term: string, text: string): Cell[][] {
	const rows: Cell[][] = [Array.from({ length: text.length + 1 }, () => ({ errors: 0, step: 'both' }))];
	for (let row = 1; row <= term.length; row += 1) {
		const typed = term.charAt(row - 1);
		const above = rows[row - 1] ?? [];
		const leavingOut = mayBeExtra(typed) ? 1 : Number.POSITIVE_INFINITY;
		const cells: Cell[] = [{ errors: (above[0]?.errors ?? 0) + leavingOut, step: 'typed' }];
		for (let column = 1; column <= text.length; column += 1) {
			const found = text.charAt(column - 1);
			const both = (above[column - 1]?.errors ?? 0) + replacing(typed, found);
			const left = (cells[column - 1]?.errors ?? 0) + (mayBeExtra(found) ? 1 : Number.POSITIVE_INFINITY);
			const up = (above[column]?.errors ?? 0) + leavingOut;
			const errors = Math.min(both, left, up);
			cells.push({ errors, step: both === errors ? 'both' : up === errors ? 'typed' : 'found' });
		}
		rows.push(cells);
	}
	return rows;
}

function replacing(typed: string, found: string): number {
	if (typed === found) return 0;
	return mayReplace(typed, found) ? 1 : Number.POSITIVE_INFINITY;
}

function traceBack(rows: readonly Cell[][], term: string, text: string, end: number): Alignment {
	const differing: Range[] = [];
	let row = term.length;
	let column = end;
	while (row > 0) {
		const step = rows[row]?.[column]?.step ?? 'typed';
		if (step !== 'typed') column -= 1;
		const differs = step === 'found' || (step === 'both' && term.charAt(row - 1) !== text.charAt(column));
		if (differs) differing.unshift([column, column + 1]);
		if (step !== 'found') row -= 1;
	}
	return { range: [column, end], errors: rows[term.length]?.[end]?.errors ?? 0, differing };
}
