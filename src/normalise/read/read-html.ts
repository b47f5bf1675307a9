import type { Element, Nodes, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block } from '../block.ts';
import { removeText } from '../block.ts';
import type { Rule } from '../rule.ts';
import { edit, join, slice, trace, type TracedText } from '../traced-text.ts';
import { trimBlock } from '../trim-block.ts';
import { findMainContent, isFrame, isHidden } from './main-content.ts';
import type { Reading } from './reading.ts';
import { isDataTable, tableText } from './html-table.ts';

/** Tags, comments, scripts and styles. */
export const markupRule: Rule = { id: 'html-markup', reason: '网页标记、脚本与样式' };
/** What stands around the text on a page. */
export const frameRule: Rule = { id: 'page-frame', reason: '网页导航、页眉页脚与侧栏，不在正文区域内' };
/** White space of the markup. */
export const spaceRule: Rule = { id: 'html-space', reason: '网页源代码中的换行与缩进，显示时只作一个空格' };

/** Elements that begin a line of their own (HTML Living Standard, 15.3, display: block and list-item), and the break. */
const blockElements = new Set(
	'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(' '),
);

/** A line of a page as it is being collected. */
interface PageLine {
	texts: TracedText[];
	/** Depth of the heading element; 0 outside one. */
	mark: number;
	isTable: boolean;
	isFrame: boolean;
}

/**
 * The lines of a web page.
 *
 * 1. Every character is in a line, or removed as markup or as the page's frame.
 * 2. Lines keep the order of the page; a heading element's depth is the line's mark; a table of data is one block.
 * 3. Headings outside the main content stay, since the title often stands there.
 */
export function readHtml(source: string): Reading {
	const root = fromHtml(source);
	const main = findMainContent(root);
	const lines = collectLines(root, main, source);
	const kept = lines.filter((line) => line.texts.length > 0);
	const removed: Reading['removed'] = [];
	const blocks: Block[] = [];
	const newLines = countLines(source);
	for (const { texts, mark, isTable, isFrame: framed } of kept) {
		const text = join(texts);
		const first = text.runs.find((run) => run.end > run.start);
		if (first === undefined) continue;
		if (framed && mark === 0) {
			removed.push(...removeText(text, frameRule));
			continue;
		}
		const block = trimBlock({ text, line: newLines(first.start), blankBefore: 1, mark, isTable });
		if (block) blocks.push(block);
	}
	return { blocks, removed: [...removed, ...removeMarkup(source, kept)] };
}

function collectLines(root: Root, main: Root | Element, source: string): PageLine[] {
	const lines: PageLine[] = [];
	let last = 0;
	const startLine = (mark: number, framed: boolean, isTable = false) => lines.push({ texts: [], mark, isTable, isFrame: framed });
	const visit = (node: Nodes, mark: number, framed: boolean): void => {
		if (node === main) framed = false;
		if (node.type === 'text') {
			const text = traceText(node, source, last);
			if (text === null) return;
			last = node.position?.end.offset ?? last;
			lines.at(-1)?.texts.push(text);
			return;
		}
		if (!('children' in node)) return;
		if (node.type === 'element') {
			if (isHidden(node)) return;
			const heading = /^h([1-6])$/u.exec(node.tagName);
			const own = heading ? Number(heading[1]) : mark;
			const outside = framed || isFrame(node);
			if (node.tagName === 'table' && isDataTable(node)) {
				startLine(0, outside, true);
				lines.at(-1)?.texts.push(tableText(node, (text) => {
					const traced = traceText(text, source, last);
					if (traced) last = text.position?.end.offset ?? last;
					return traced;
				}));
				startLine(mark, framed);
				return;
			}
			const isBlock = blockElements.has(node.tagName);
			if (isBlock) startLine(own, outside);
			for (const child of node.children) visit(child, own, outside);
			if (isBlock) startLine(mark, framed);
			return;
		}
		for (const child of node.children) visit(child, mark, framed);
	};
	startLine(0, main !== root);
	visit(root, 0, main !== root);
	return lines;
}

/** A text node; null where its place is unknown or lies before what was read already (misnested tables). */
function traceText(node: Text, source: string, from: number): TracedText | null {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === undefined || end === undefined || start < from) return null;
	const raw = trace(source, start, end);
	const spaces = [...raw.text.matchAll(/\s+/gu)].filter(([space]) => /[\n\r\t]/u.test(space));
	return edit(
		raw,
		spaces.map((space) => ({ start: space.index, end: space.index + space[0].length, text: ' ', rule: spaceRule.id })),
	);
}

function removeMarkup(source: string, lines: readonly PageLine[]): Reading['removed'] {
	const removed: Reading['removed'] = [];
	let at = 0;
	const taken = lines.flatMap(({ texts }) => texts.flatMap(({ runs }) => runs)).filter((run) => run.end > run.start);
	for (const { start, end } of [...taken, { start: source.length, end: source.length }]) {
		if (start > at) removed.push(...removeText(slice(trace(source, at, start), 0), markupRule));
		at = Math.max(at, end);
	}
	return removed;
}

/** Gives the line, from 1, of ascending offsets. */
function countLines(source: string): (offset: number) => number {
	let line = 1;
	let at = 0;
	return (offset) => {
		for (; at < offset; at += 1) if (source[at] === '\n') line += 1;
		return line;
	};
}
