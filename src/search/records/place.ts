import type { SearchRecord } from './records.ts';

/**
 * For each record of a document, given in reading order, the indexes of the headings above it, outermost first; a
 * heading is not above itself.
 */
export function placesInOutline(records: readonly SearchRecord[]): number[][] {
	const open: number[] = [];
	return records.map((record, index) => {
		if (record.kind !== 'heading') return [...open];
		while (open.length > 0 && (records[open.at(-1) ?? 0]?.level ?? 0) >= record.level) open.pop();
		const above = [...open];
		open.push(index);
		return above;
	});
}
