import { fromHtml } from 'hast-util-from-html';
import { isImprint } from '../outline/imprint.ts';
import type { Rule } from '../rule.ts';
import { type Block, removeText } from '../trace/block.ts';
import { join, trace } from '../trace/traced-text.ts';
import { trimBlock } from '../trace/trim-block.ts';
import { findMainContent } from './main-content.ts';
import { markupRule, type PageLine, PageReader } from './page-reader.ts';
import { findPageTitle } from './page-title.ts';
import type { ParsedSource } from './parsed-source.ts';

/** What stands around the text on a page. */
export const frameRule: Rule = { id: 'page-frame', reason: '网页导航、页眉页脚与侧栏，不在正文区域内' };
/**
 * The lines of a web page.
 *
 * 1. Every character is in a line, or removed as markup or as the page's frame.
 * 2. Lines keep the order of the page; a heading element's depth is the line's mark; a table of data is one block.
 * 3. Headings, the page's title and its imprint stay, though they stand outside the main content.
 */
export function readHtml(source: string): ParsedSource {
	const root = fromHtml(source);
	const main = findMainContent(root);
	const lines = new PageReader(source, main).read(root);
	const kept = lines.filter((line) => line.texts.length > 0);
	const removed: ParsedSource['removed'] = [];
	const blocks: Block[] = [];
	const newLines = countLines(source);
	const pageTitle = normaliseTitle(findPageTitle(root));
	for (const { texts, mark, isTable, isFrame: framed } of kept) {
		const text = join(texts);
		const first = text.runs.find((run) => run.end > run.start);
		if (first === undefined) continue;
		const title = normaliseTitle(text.text);
		const isTitle = framed && title.length >= shortestTitle && pageTitle.startsWith(title);
		if (framed && mark === 0 && !isTitle && !isImprint(text.text.trim())) {
			removed.push(...removeText(text, frameRule));
			continue;
		}
		const block = trimBlock({ text, line: newLines(first.start), blankBefore: 1, mark: isTitle ? 1 : mark, isTable });
		if (block) blocks.push(block);
		else removed.push(...removeText(text, markupRule));
	}
	return { blocks, removed: [...removed, ...removeMarkup(source, kept)] };
}

/** Shortest line, in characters, that is taken for the title because the page's title begins with it. */
const shortestTitle = 5;

/** A title without the white space that differs between the places where it stands. */
function normaliseTitle(title: string): string {
	return title.replace(/&nbsp;|\s/gu, '');
}

/** What stands between the texts. The white space at its ends is layout, which a join may take as its own. */
function removeMarkup(source: string, lines: readonly PageLine[]): ParsedSource['removed'] {
	const removed: ParsedSource['removed'] = [];
	let at = 0;
	const taken = lines.flatMap(({ texts }) => texts.flatMap(({ runs }) => runs)).filter((run) => run.end > run.start);
	for (const { start, end } of [...taken, { start: source.length, end: source.length }]) {
		const between = source.slice(at, start);
		const from = at + between.length - between.trimStart().length;
		const to = start - (between.length - between.trimEnd().length);
		if (to > from) removed.push(...removeText(trace(source, from, to), markupRule));
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
