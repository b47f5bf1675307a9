import type { Element, ElementContent, Text } from 'hast';
import { insert, join, type TracedText } from '../trace/traced-text.ts';
import { trimText } from '../trace/trim-block.ts';
import { rule } from './group-tables.ts';

/** Longest cell, in characters, of a table that holds data rather than the layout of a page. */
const longestCell = 300;

/** Whether a table holds data: two columns and more, no table inside, no long prose in a cell. */
export function isDataTable(table: Element): boolean {
	const rows = findRows(table);
	const widest = rows.reduce((width, row) => Math.max(width, cellsOf(row).length), 0);
	return (
		rows.length > 1 &&
		widest > 1 &&
		!contains(table, table) &&
		rows.every((row) => cellsOf(row).every((cell) => textLength(cell) <= longestCell))
	);
}

/**
 * The cells of a table as one text: a tab between cells, a line break between rows. The first row is as long as the longest,
 * as Markdown has it. `trace` gives a text node its origin.
 */
export function tableText(table: Element, trace: (text: Text) => TracedText | null): TracedText {
	const rows = findRows(table);
	const widest = rows.reduce((width, row) => Math.max(width, cellsOf(row).length), 0);
	return join(
		rows.flatMap((row, rowIndex) => [
			...(rowIndex > 0 ? [insert('\n', rule.id)] : []),
			...cellsOf(row).flatMap((cell, cellIndex) => [
				...(cellIndex > 0 ? [insert('\t', rule.id)] : []),
				trimText(join(textsOf(cell).flatMap((text) => trace(text) ?? []))),
			]),
			...(rowIndex > 0 ? [] : Array.from({ length: widest - cellsOf(row).length }, () => insert('\t', rule.id))),
		]),
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

function textsOf(node: ElementContent): Text[] {
	if (node.type === 'text') return [node];
	return node.type === 'element' ? node.children.flatMap(textsOf) : [];
}

function textLength(cell: Element): number {
	return textsOf(cell).reduce((sum, { value }) => sum + value.trim().length, 0);
}

function contains(node: Element, table: Element): boolean {
	return node.children.some(
		(child) => child.type === 'element' && ((child.tagName === 'table' && child !== table) || contains(child, table)),
	);
}
