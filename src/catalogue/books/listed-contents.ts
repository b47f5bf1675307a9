import type { ContentsEntry } from '../documents/contents.ts';

/** The upper levels of a table of contents: of many documents all levels would be more than anybody looks through. */
export function upperContents(entries: readonly ContentsEntry[], depth: number): ContentsEntry[] {
	if (depth === 0) return [];
	return entries.map((entry) => ({ ...entry, children: upperContents(entry.children, depth - 1) }));
}
