import { findEdits as findReferences, referenceDecoder } from './read/character-references.ts';
import { readHtml } from './read/html/read-html.ts';
import type { ParsedSource } from './read/parsed-source.ts';
import { readMarkdown } from './read/read-markdown.ts';
import { readText } from './read/read-text.ts';
import { isWikitext, readWikitext } from './read/wikitext/read-wikitext.ts';
import { editBlock } from './trace/block.ts';

/** The formats that are read. */
export type SourceFormat = 'text' | 'html' | 'markdown' | 'wikitext';

/** The format of a source by its file's name; a page of HTML and a wikitext are known by their text, whatever the name. */
export function formatOf(file: string, text: string): SourceFormat {
	if (/\.(?:html?|xhtml|shtml)$/iu.test(file) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(text)) return 'html';
	if (/\.(?:wiki|mediawiki|wikitext)$/iu.test(file) || isWikitext(text)) return 'wikitext';
	return /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'text';
}

/**
 * Reads a source into lines of text, by its format. Character references are decoded once, whatever the format: a page's by
 * its parser, others where they stand.
 */
export function readSource(text: string, format: SourceFormat): ParsedSource {
	if (format === 'html') return readHtml(text);
	const { blocks, removed } = readers[format](text);
	const decode = referenceDecoder();
	return { blocks: blocks.map((block) => editBlock(block, findReferences(block.text.text, decode))), removed };
}

/** The readers of formats in which a character reference is text. */
const readers: Record<Exclude<SourceFormat, 'html'>, (text: string) => ParsedSource> = {
	text: readText,
	markdown: readMarkdown,
	wikitext: readWikitext,
};
