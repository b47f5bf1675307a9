import type { Removal } from '../../model/apparatus.ts';
import type { Rule } from '../rule.ts';
import { type Block, blockStart, removeText } from '../trace/block.ts';
import { edit } from '../trace/edit.ts';
import { spaceBetween } from '../trace/split-lines.ts';
import { insert, join, replaced, slice, sourceRange, type TracedText } from '../trace/traced-text.ts';
import { trimText } from '../trace/trim-block.ts';

/** The rule. */
export const rule: Rule = { id: 'table', reason: '表格：以制表符分隔单元格，以换行分隔行' };

/** How the cells of a row are divided: by tabs, or by the bars of Markdown. */
type Division = 'tabs' | 'bars';

/**
 * Takes the rows of a table together in one block. Two rows and more make a table: lines with as many tabs, or lines
 * between bars. The line of dashes under a table's head goes.
 */
export function groupTables(
	blocks: readonly Block[],
	division: Division,
	source: string,
): { blocks: Block[]; removed: Removal[] } {
	const grouped: Block[] = [];
	const removed: Removal[] = [];
	for (let at = 0; at < blocks.length; ) {
		let end = at;
		while (
			end < blocks.length &&
			isRow(blocks[end], division) &&
			(end === at || isNext(blocks[end - 1], blocks[end], division))
		)
			end += 1;
		const rows = blocks.slice(at, end);
		const first = rows[0];
		if (first === undefined || rows.length < 2) {
			grouped.push(...blocks.slice(at, at + 1));
			at += 1;
			continue;
		}
		const shown = rows.filter((row) => !isRule(row.text.text));
		for (const row of rows) if (isRule(row.text.text)) removed.push(...removeText(row.text, rule));
		grouped.push({ ...first, isTable: true, text: joinRows(shown, division, source) });
		at = end;
	}
	return { blocks: grouped, removed };
}

function isRow(block: Block | undefined, division: Division): boolean {
	const text = block?.text.text ?? '';
	return division === 'tabs' ? /\S\t+\S/u.test(text) && text.length < 400 : /^\|.*\|$/u.test(text);
}

function isNext(previous: Block | undefined, block: Block | undefined, division: Division): boolean {
	const tabs = (row: Block | undefined) => row?.text.text.split('\t').length;
	return block?.blankBefore === 0 && (division === 'bars' || tabs(previous) === tabs(block));
}

function isRule(row: string): boolean {
	return /^\|[\s:|-]+\|$/u.test(row);
}

function joinRows(rows: readonly Block[], division: Division, source: string): TracedText {
	return join(
		rows.flatMap((row, at) => {
			const previous = rows[at - 1];
			const text = division === 'tabs' ? row.text : fromBars(row.text);
			if (previous === undefined) return [text];
			const [from, to] = spaceBetween(source, sourceRange(previous.text)?.[1] ?? 0, blockStart(row));
			return [replaced(from, to, '\n', rule.id), text];
		}),
	);
}

/** `| a | b |` as `a`, tab, `b`; the bars are replaced or left out in their place. */
function fromBars(row: TracedText): TracedText {
	const bars = Array.from(row.text.matchAll(/(?<!\\)\|/gu), ({ index }) => index);
	const cells = bars.slice(0, -1).flatMap((bar, at) => {
		const cell = trimText(slice(row, bar + 1, bars[at + 1]));
		const mark = edit(slice(row, bar, bar + 1), [{ start: 0, end: 1, text: at === 0 ? '' : '\t', rule: rule.id }]);
		return [mark, cell.text === '' ? insert('', rule.id) : cell];
	});
	const last = bars.at(-1) ?? 0;
	return join([...cells, edit(slice(row, last, last + 1), [{ start: 0, end: 1, text: '', rule: rule.id }])]);
}
