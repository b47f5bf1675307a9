import type { Passage } from '../documents/passages.ts';

/** A passage with the way to it: the passages around it, outermost first, and itself. */
export type PassageRow = readonly [...around: Passage[], own: Passage];

/** The passages of a tree in reading order, so that they can be cut into pages. */
export function passageRows(passages: readonly Passage[], around: readonly Passage[] = []): PassageRow[] {
	return passages.flatMap((passage) => {
		const row: PassageRow = [...around, passage];
		return [row, ...passageRows(passage.parts, row)];
	});
}

/**
 * Rows as a tree again: the inverse of `passageRows`. Where rows begin in the midst of a passage, those around it stand above
 * them as headings only, so that each stands under its own.
 */
export function passageTree(rows: readonly PassageRow[], depth = 0): Passage[] {
	return [...Map.groupBy(rows, (row) => row[depth])].flatMap(([passage, own]) => {
		if (passage === undefined) return [];
		const inside = own.filter((row) => row.length > depth + 1);
		const parts = passageTree(inside, depth + 1);
		const isHere = inside.length < own.length;
		return [isHere ? { ...passage, parts } : { ...passage, speaks: false, paragraphs: [], parts }];
	});
}
