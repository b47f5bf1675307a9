import { readHtml } from './html/read-html.ts';
import type { ParsedSource } from './parsed-source.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { isWikitext, readWikitext } from './wikitext/read-wikitext.ts';

/** The formats that are read. */
export type SourceFormat = 'text' | 'html' | 'markdown' | 'wikitext';

/** The format of a source by its file's name; a page of HTML and a wikitext are known by their text, whatever the name. */
export function formatOf(file: string, text: string): SourceFormat {
	if (/\.(?:html?|xhtml|shtml)$/iu.test(file) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(text)) return 'html';
	if (/\.(?:wiki|mediawiki|wikitext)$/iu.test(file) || isWikitext(text)) return 'wikitext';
	return /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'text';
}

/** Reads a source into lines of text, by its format. */
export function readSource(text: string, format: SourceFormat): ParsedSource {
	if (format === 'html') return readHtml(text);
	if (format === 'wikitext') return readWikitext(text);
	return format === 'markdown' ? readMarkdown(text) : readText(text);
}
