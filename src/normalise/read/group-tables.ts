import { type Block, removeText } from '../trace/block.ts';
import { edit } from '../trace/edit.ts';
import { joinBlocks } from '../trace/join-blocks.ts';
import type { Rule } from '../trace/rule.ts';
import { insert, join, slice, type TracedText } from '../trace/traced-text.ts';
import { trimText } from '../trace/trim-block.ts';
import type { ParsedSource } from './parsed-source.ts';

/** The rule. */
export const rule: Rule = { id: 'table', reason: '表格：以制表符分隔单元格，以换行分隔行' };

/** Longest row of a table set by tabs, in UTF-16 code units: a longer line is prose that happens to hold a tab. */
const longestRow = 399;

/** How the cells of a row are divided: by tabs, or by the bars of Markdown. */
type Division = 'tabs' | 'bars';

/**
 * Takes the rows of a table together in one block. Two rows and more make a table: lines with as many tabs, or lines
 * between bars. The line of dashes under a table's head goes.
 */
export function groupTables(blocks: readonly Block[], division: Division, source: string): ParsedSource {
	const grouped: Block[] = [];
	const removed: ParsedSource['removed'] = [];
	for (const rows of groupRows(blocks, division)) {
		const [first] = rows;
		if (first === undefined || rows.length < 2) {
			grouped.push(...rows);
			continue;
		}
		const shown = rows.filter((row) => !isDashes(row));
		removed.push(...rows.filter(isDashes).flatMap((row) => removeText(row.text, rule)));
		if (shown.length > 0) grouped.push({ ...first, isTable: true, text: joinRows(shown, division, source) });
	}
	return { blocks: grouped, removed };
}

/** The blocks in groups: the rows of one table, or a block alone. */
function groupRows(blocks: readonly Block[], division: Division): Block[][] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const open = groups.at(-1);
		const last = open?.at(-1);
		const goesOn =
			last !== undefined && isRow(last, division) && isRow(block, division) && isNext(last, block, division);
		if (open !== undefined && goesOn) open.push(block);
		else groups.push([block]);
	}
	return groups;
}

function isRow({ text: { text } }: Block, division: Division): boolean {
	return division === 'tabs' ? text.length <= longestRow && /\S\t+\S/u.test(text) : /^\|.*\|$/u.test(text);
}

function isNext(previous: Block, block: Block, division: Division): boolean {
	const tabs = (row: Block) => row.text.text.split('\t').length;
	return block.blankBefore === 0 && (division === 'bars' || tabs(previous) === tabs(block));
}

/** Whether a row is the line of dashes between the head of a table and its body. */
function isDashes({ text: { text } }: Block): boolean {
	return /^\|[\s:|-]+\|$/u.test(text);
}

function joinRows(rows: readonly Block[], division: Division, source: string): TracedText {
	const shown = division === 'tabs' ? rows : rows.map((row) => ({ ...row, text: fromBars(row.text) }));
	return joinBlocks(shown, source, rule, () => '\n');
}

/** `| a | b |` as `a`, tab, `b`; the bars are replaced or left out in their place. */
function fromBars(row: TracedText): TracedText {
	const bars = Array.from(row.text.matchAll(/(?<!\\)\|/gu), ({ index }) => index);
	return join(
		bars.flatMap((bar, at) => {
			const next = bars[at + 1];
			const text = at === 0 || next === undefined ? '' : '\t';
			const mark = edit(slice(row, bar, bar + 1), [{ start: 0, end: 1, text, rule: rule.id }]);
			if (next === undefined) return [mark, slice(row, bar + 1)];
			const cell = trimText(slice(row, bar + 1, next));
			return [mark, cell.text === '' ? insert('', rule.id) : cell];
		}),
	);
}
