import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';

/** The formats that are read. */
export type SourceFormat = 'text' | 'html' | 'markdown';

/** The format of a source by its file's name; a text that begins as a page of HTML is one whatever its name. */
export function formatOf(file: string, text: string): SourceFormat {
	if (/\.(?:html?|xhtml|shtml)$/iu.test(file) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(text)) return 'html';
	return /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'text';
}

/** Reads a source into lines of text, by its format. */
export function readSource(text: string, format: SourceFormat): Reading {
	if (format === 'html') return readHtml(text);
	return format === 'markdown' ? readMarkdown(text) : readText(text);
}
