import type { TextRange } from '../../text/range.ts';
import { type SellersTable, sellersTable } from '../../text/sellers.ts';
import { firmnessOf, mayReplace } from './tolerance.ts';

/** What may not be. */
const never = Number.POSITIVE_INFINITY;

/** Where a term stands in a text with errors. */
export interface Alignment {
	/** The stretch of text that stands for the term, in UTF-16 code units. */
	range: TextRange;
	/** How many characters are missing, superfluous or different. */
	errors: number;
	/** The characters of the text that differ from the term, in UTF-16 code units. */
	differing: TextRange[];
}

/**
 * The best place of a term in a text with at most `limit` errors (Sellers' algorithm), or null. Of equally good places the
 * first. Characters are code points: one beyond the Basic Multilingual Plane is one error, and is never cut in half. Digits
 * and Latin letters are never touched: see `tolerance.ts`.
 */
export function align(term: string, text: string, limit: number): Alignment | null {
	const typed = [...term];
	const found = [...text];
	const firmTyped = typed.map(firmnessOf);
	const firmFound = found.map(firmnessOf);
	const table = sellersTable({
		missing: firmTyped.map((firmness) => (firmness === 'free' ? 1 : never)),
		extra: firmFound.map((firmness) => (firmness === 'free' ? 1 : never)),
		replaced: (row, column) => {
			if (typed[row] === found[column]) return 0;
			return mayReplace(firmTyped[row] ?? 'rigid', firmFound[column] ?? 'rigid') ? 1 : never;
		},
	});
	let end = -1;
	let least = limit + 1;
	for (let column = 0; column <= found.length; column += 1) {
		const errors = table.cost(typed.length, column);
		if (errors >= least) continue;
		least = errors;
		end = column;
	}
	return end === -1 ? null : traceBack(table, typed, found, end);
}

function traceBack(table: SellersTable, typed: readonly string[], found: readonly string[], end: number): Alignment {
	const offsets = offsetsOf(found);
	const stretch = (from: number, to: number): TextRange => [offsets[from] ?? Number.NaN, offsets[to] ?? Number.NaN];
	const differing: TextRange[] = [];
	let row = typed.length;
	let column = end;
	while (row > 0) {
		const step = table.step(row, column);
		if (step !== 'missing') column -= 1;
		const differs = step === 'extra' || (step === 'replaced' && typed[row - 1] !== found[column]);
		if (differs) differing.unshift(stretch(column, column + 1));
		if (step !== 'extra') row -= 1;
	}
	return { range: stretch(column, end), errors: table.cost(typed.length, end), differing };
}

/** Where each character begins, and where the last one ends. */
function offsetsOf(characters: readonly string[]): number[] {
	const offsets = [0];
	let at = 0;
	for (const character of characters) {
		at += character.length;
		offsets.push(at);
	}
	return offsets;
}
