import { type Block, editBlock, removeText } from '../trace/block.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { splitLines } from '../trace/split-lines.ts';
import { trimBlock } from '../trace/trim-block.ts';
import { groupTables } from './group-tables.ts';
import type { ParsedSource } from './parsed-source.ts';

/** The rule. */
export const rule: Rule = { id: 'markdown-mark', reason: '来源中的 Markdown 标记' };

/** Marks at the start of a line: quotations and lists; `#` is lifted with the headings. */
const lineMark = /^(?:>\s?|[-*+]\s+)+/u;
/** Marks around words: emphasis and code. */
const inlineMark = /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`+/gu;
/** A link or picture: its words stay, its address goes. */
const link = /!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/gu;

/** The paragraphs of a Markdown text, without its marks. Front matter and lines of dashes go. */
export function readMarkdown(source: string): ParsedSource {
	const { blocks, removed } = groupTables(splitLines(source), 'bars', source);
	const kept: Block[] = [];
	let inFrontMatter = false;
	for (const [at, block] of blocks.entries()) {
		const { text } = block.text;
		if (text === '---' && (at === 0 || inFrontMatter)) inFrontMatter = at === 0;
		else if (!inFrontMatter && !/^(?:[-*_=]\s*){3,}$/u.test(text)) {
			const plain = trimBlock(editBlock(block, findMarks(text)));
			if (plain) kept.push(plain);
			else removed.push(...removeText(block.text, rule));
			continue;
		}
		removed.push(...removeText(block.text, rule));
	}
	return { blocks: kept, removed };
}

function findMarks(text: string): Edit[] {
	const edits: Edit[] = [];
	const dropped = new Uint8Array(text.length);
	const drop = (start: number, end: number) => {
		edits.push({ start, end, text: '', rule: rule.id });
		dropped.fill(1, start, end);
	};
	const opening = lineMark.exec(text);
	if (opening) drop(0, opening[0].length);
	const links = Array.from(text.matchAll(link));
	for (const match of links) {
		const [whole, words] = match as unknown as [string, string];
		const start = match.index + whole.indexOf('[') + 1;
		drop(match.index, start);
		drop(start + words.length, match.index + whole.length);
	}
	for (const match of text.matchAll(inlineMark)) {
		const end = match.index + match[0].length;
		if (!dropped.subarray(match.index, end).includes(1)) drop(match.index, end);
	}
	return edits.sort((left, right) => left.start - right.start);
}
