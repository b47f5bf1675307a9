import type { Rule } from '../rule.ts';
import { type Block, editBlock, removeText } from '../trace/block.ts';
import type { Edit } from '../trace/edit.ts';
import { splitLines } from '../trace/split-lines.ts';
import { slice, sourceRange, type TracedText } from '../trace/traced-text.ts';
import { trimBlock } from '../trace/trim-block.ts';
import type { ParsedSource } from './parsed-source.ts';
import { findTemplates, type WikiTemplate } from './wiki-templates.ts';

/** The rule. */
export const rule: Rule = { id: 'wiki-markup', reason: '维基文本的模板、分类与标记' };

/** Whether a text is written in the markup of MediaWiki: a header template, or lines of headings between equals signs. */
export function isWikitext(text: string): boolean {
	return (
		/^\s*\{\{\s*(?:header|Header|標頭|标头)/u.test(text) ||
		(/^==[^=\n]+==\s*$/mu.test(text) && /\[\[|\{\{|'''/u.test(text))
	);
}

/** Marks whose words stay: emphasis, links, tags; and what goes with its words: notes, comments, categories, switches. */
const dropped =
	/<!--[\s\S]*?-->|<ref[^<>]*>[^<>]*<\/ref>|<\/?[a-zA-Z][^<>]*>|\[\[(?:[Cc]ategory|分[类類]|[Ff]ile|[Ii]mage|文件|檔案|[a-z]{2,3}):[^\][]*\]\]|__[A-Z]+__|'{2,5}|\[\[(?:[^\][|]*\|)?|\]\]|\[https?:[^\s\]]*\s?|(?<=[^\]])\](?!\])/gu;

/**
 * The paragraphs of a wikitext without its markup. Templates and tables of markup go whole; the title that a header
 * template states stays as a heading.
 */
export function readWikitext(source: string): ParsedSource {
	const templates = findTemplates(source);
	const removed: ParsedSource['removed'] = [];
	const blocks: Block[] = [];
	let passed = 0;
	for (const line of splitLines(source)) {
		const [start, end] = sourceRange(line.text) ?? [0, 0];
		while ((templates[passed]?.to ?? end) <= start) passed += 1;
		const own: WikiTemplate[] = [];
		for (let at = passed; (templates[at]?.from ?? end) < end; at += 1) own.push(...templates.slice(at, at + 1));
		for (const part of outsideTemplates(line, own, removed)) {
			const mark = /^(={1,6})\s*[^=].*?\s*\1$/u.exec(part.text.text)?.[1]?.length ?? part.mark;
			const plain = trimBlock({ ...editBlock(part, findMarks(part.text.text)), mark });
			if (plain) blocks.push(plain);
			else removed.push(...removeText(part.text, rule));
		}
	}
	return { blocks, removed };
}

/** The parts of a line that no template takes; a title stated in one is a part of its own. */
function outsideTemplates(line: Block, templates: readonly WikiTemplate[], removed: ParsedSource['removed']): Block[] {
	const [start, end] = sourceRange(line.text) ?? [0, 0];
	const parts: Block[] = [];
	let at = start;
	const part = (from: number, to: number): TracedText => slice(line.text, from - start, to - start);
	for (const { from, to, titles } of templates) {
		if (from > at) parts.push({ ...line, text: part(at, from) });
		at = Math.max(at, from);
		const until = Math.min(to, end);
		for (const title of titles.filter((range) => range[0] >= at && range[1] <= until)) {
			if (title[0] > at) removed.push(...removeText(part(at, title[0]), rule));
			parts.push({ ...line, mark: 1, text: part(title[0], title[1]) });
			at = title[1];
		}
		if (until > at) removed.push(...removeText(part(at, until), rule));
		at = until;
	}
	if (at < end) parts.push({ ...line, text: part(at, end) });
	return parts;
}

function findMarks(text: string): Edit[] {
	const edits: Edit[] = [];
	const opening = /^(?:[:*#;]+\s*|={1,6}\s*)/u.exec(text);
	const closing = opening?.[0].startsWith('=') ? /\s*={1,6}$/u.exec(text) : null;
	if (opening) edits.push({ start: 0, end: opening[0].length, text: '', rule: rule.id });
	for (const match of text.matchAll(dropped)) {
		const end = match.index + match[0].length;
		if (match.index >= (opening?.[0].length ?? 0)) edits.push({ start: match.index, end, text: '', rule: rule.id });
	}
	if (closing && closing.index >= (edits.at(-1)?.end ?? 0))
		edits.push({ start: closing.index, end: text.length, text: '', rule: rule.id });
	return edits;
}
