import type { Element, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { characterCount } from '../../../text/whole-characters.ts';
import { join, type TracedText } from '../../trace/traced-text.ts';
import { trimText } from '../../trace/trim-block.ts';
import { holdsData, joinCells } from '../data-table.ts';

/** Whether a table holds data: two columns and more, no table inside, no long prose in a cell. */
export function isDataTable(table: Element): boolean {
	return !holdsTable(table) && holdsData(findRows(table).map((row) => cellsOf(row).map(shownLength)));
}

/** The cells of a table as one text. `trace` gives a text node its origin. */
export function tableText(table: Element, trace: (text: Text) => TracedText | null): TracedText {
	return joinCells(
		findRows(table).map((row) =>
			cellsOf(row).map((cell) => {
				const texts: TracedText[] = [];
				visit(cell, 'text', (node) => {
					const text = trace(node);
					if (text !== null) texts.push(text);
				});
				return trimText(join(texts));
			}),
		),
	);
}

function findRows(table: Element): Element[] {
	return table.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		if (child.tagName === 'tr') return [child];
		return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? findRows(child) : [];
	});
}

function cellsOf(row: Element): Element[] {
	return row.children.filter(
		(child): child is Element => child.type === 'element' && ['td', 'th'].includes(child.tagName),
	);
}

/** Length of a cell in characters, white space as it is shown. */
function shownLength(cell: Element): number {
	return characterCount(textOf(cell).replace(/\s+/gu, ' ').trim());
}

function holdsTable(table: Element): boolean {
	let found = false;
	visit(table, 'element', (node) => {
		found = node !== table && node.tagName === 'table';
		return found ? EXIT : undefined;
	});
	return found;
}
