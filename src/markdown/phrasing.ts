import type { PhrasingContent, Table } from 'mdast';

/** A text as Markdown nodes: its words, with a hard break at each line end. */
export function toPhrasing(text: string): PhrasingContent[] {
	return text
		.split('\n')
		.flatMap((line, index): PhrasingContent[] => [
			...(index === 0 ? [] : [{ type: 'break' } as const]),
			...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
		]);
}

/**
 * A table as a Markdown node: its rows stand on lines, its cells between tabs.
 * @param toCell makes the contents of a cell, which begins at an offset of the text
 */
export function toTable(text: string, toCell: (cell: string, offset: number) => PhrasingContent[] = toPhrasing): Table {
	let offset = 0;
	return {
		type: 'table',
		children: text.split('\n').map((row) => ({
			type: 'tableRow',
			children: row.split('\t').map((cell) => {
				const start = offset;
				offset += cell.length + 1;
				return { type: 'tableCell', children: toCell(cell, start) };
			}),
		})),
	};
}
