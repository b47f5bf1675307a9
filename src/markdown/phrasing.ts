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

/** A table as a Markdown node: its rows stand on lines, its cells between tabs. */
export function toTable(text: string): Table {
	return {
		type: 'table',
		children: text.split('\n').map((row) => ({
			type: 'tableRow',
			children: row.split('\t').map((cell) => ({ type: 'tableCell', children: toPhrasing(cell) })),
		})),
	};
}
