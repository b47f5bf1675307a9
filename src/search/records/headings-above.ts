import type { SearchRecord } from './records.ts';

/**
 * For each record of a document, given in reading order, the headings above it, outermost first; a heading is not above
 * itself.
 */
export function headingsAbove(records: readonly SearchRecord[]): SearchRecord[][] {
	let open: SearchRecord[] = [];
	return records.map((record) => {
		if (record.kind !== 'heading') return open;
		const above = open.slice(0, open.findLastIndex(({ level }) => level < record.level) + 1);
		open = [...above, record];
		return above;
	});
}
