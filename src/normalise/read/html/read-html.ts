import { fromHtml } from 'hast-util-from-html';
import { lineFinder } from '../../../text/lines.ts';
import { isLongerThan } from '../../../text/whole-characters.ts';
import { isImprint } from '../../outline/imprint.ts';
import { type Block, removeSource, removeText } from '../../trace/block.ts';
import type { Rule } from '../../trace/rule.ts';
import { join } from '../../trace/traced-text.ts';
import { trimBlock } from '../../trace/trim-block.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { findMainContent } from './main-content.ts';
import { markupRule, type PageLine, PageReader } from './page-reader.ts';
import { findPageTitle } from './page-title.ts';

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
	const lines = new PageReader(source, findMainContent(root)).read(root);
	const removed: ParsedSource['removed'] = [];
	const blocks: Block[] = [];
	const lineOf = lineFinder(source);
	const pageTitle = withoutSpaces(findPageTitle(root));
	for (const { texts, mark, isTable, isFrame: framed } of lines) {
		const text = join(texts);
		const block = trimBlock({ text, line: 1, blankBefore: 1, mark, isTable });
		const first = block?.text.runs.find((run) => run.text !== '' && run.end > run.start);
		if (block === null || first === undefined) {
			removed.push(...removeText(text, markupRule));
			continue;
		}
		const words = block.text.text;
		const isTitle = framed && isLongerThan(words, longestNoTitle) && pageTitle.startsWith(withoutSpaces(words));
		if (!framed || isTitle || mark > 0 || isImprint(words))
			blocks.push({ ...block, line: lineOf(first.start), mark: isTitle ? 1 : mark });
		else removed.push(...removeText(text, frameRule));
	}
	return { blocks, removed: [...removed, ...removeMarkup(source, lines)] };
}

/** Longest line, in characters, that is no title although the page's title begins with it. */
const longestNoTitle = 4;

/** A title without the white space that differs between the places where it stands. */
function withoutSpaces(title: string): string {
	return title.replace(/\s/gu, '');
}

/** What stands between the texts. */
function removeMarkup(source: string, lines: readonly PageLine[]): ParsedSource['removed'] {
	const removed: ParsedSource['removed'] = [];
	let at = 0;
	const taken = lines.flatMap(({ texts }) => texts.flatMap(({ runs }) => runs)).filter((run) => run.end > run.start);
	for (const { start, end } of [...taken, { start: source.length, end: source.length }]) {
		removed.push(...removeSource(source, at, start, markupRule));
		at = Math.max(at, end);
	}
	return removed;
}
