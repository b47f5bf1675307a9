import type { Range } from './range.ts';

/** Every place where `term` stands in `text`, in order, overlapping ones too; none where it is empty. */
export function findAll(text: string, term: string): Range[] {
	const found: Range[] = [];
	if (term === '') return found;
	for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) found.push([at, at + term.length]);
	return found;
}
