import { characterCount } from '../../../text/whole-characters.ts';
import type { Block } from '../../trace/block.ts';
import { insert, join, type TracedText } from '../../trace/traced-text.ts';
import { holdsData, joinCells } from '../data-table.ts';
import { rule } from '../group-tables.ts';
import type { ReadLine } from './read-line.ts';

/** The blocks that the lines of a table become, and the index of the line that its end opens. */
export interface ReadTable {
	/** What stands above its cells, a caption most often, and the table. */
	blocks: Block[];
	/** Index of the first line that is not its own. */
	to: number;
}

/** The cells of a table, row by row, each with its lines, and the lines above them. */
interface Grid {
	above: Block[];
	rows: Block[][][];
	to: number;
}

/**
 * The table of data that opens at a line, as one block. Null where none opens there, and for a table that only lays a page
 * out: its cells are lines like others.
 */
export function readTable(lines: readonly ReadLine[], from: number): ReadTable | null {
	const grid = readGrid(lines, from);
	if (grid === null) return null;
	const texts = grid.rows.map((row) => row.map(joinLines));
	const [first] = grid.rows.flat(2);
	if (first === undefined || !holdsData(texts.map((row) => row.map(({ text }) => characterCount(text))))) return null;
	const table: Block = { ...first, text: joinCells(texts), mark: 0, isTable: true };
	return { blocks: [...grid.above, table], to: grid.to };
}

/** Null where no table opens, and where one opens inside it. */
function readGrid(lines: readonly ReadLine[], from: number): Grid | null {
	const above: Block[] = [];
	const rows: Block[][][] = [];
	let place = above;
	let at = from;
	for (let line = lines[at]; line !== undefined; line = lines[at]) {
		const part = line.line.opening?.table;
		if ((part === 'start') !== (at === from)) return null;
		if (part === 'end') return { above, rows: rows.filter((row) => row.length > 0), to: at };
		if (part === 'row') rows.push([]);
		if (part === 'row' || part === 'caption') place = above;
		if (part === 'cell') {
			place = [];
			if (rows.length === 0) rows.push([]);
			rows.at(-1)?.push(place);
		}
		if (line.block !== null) place.push(line.block);
		at += 1;
	}
	return null;
}

/** The lines of a cell as one, a space between them. */
function joinLines(blocks: readonly Block[]): TracedText {
	return join(blocks.flatMap(({ text }, index) => (index === 0 ? [text] : [insert(' ', rule.id), text])));
}
