import type { SourceRange } from '../../model/apparatus.ts';

/** A template or table of a wikitext, with the ranges of the titles that it states. */
export interface WikiTemplate {
	/** Start in the source, in UTF-16 code units. */
	from: number;
	/** End (exclusive). */
	to: number;
	/** Values of its `title` parameters. */
	titles: SourceRange[];
}

/** The outermost templates `{{…}}` and tables `{|…|}` of a text, in order. One that is not closed is none. Linear. */
export function findTemplates(source: string): WikiTemplate[] {
	const templates: WikiTemplate[] = [];
	const open: { at: number; close: string }[] = [];
	for (const { index, 0: mark } of source.matchAll(/\{\{|\}\}|^\{\||^\|\}/gmu)) {
		if (mark === '{{' || mark === '{|') open.push({ at: index, close: mark === '{{' ? '}}' : '|}' });
		else if (open.at(-1)?.close === mark) {
			const from = open.pop()?.at ?? index;
			const to = index + mark.length;
			while ((templates.at(-1)?.from ?? -1) >= from) templates.pop();
			templates.push({ from, to, titles: findTitles(source, from, to) });
		}
	}
	return templates;
}

function findTitles(source: string, from: number, to: number): SourceRange[] {
	const match = /\|\s*(?:title|标题|標題)\s*=[ \t]*([^|\n{}[\]]*[^|\s{}[\]])/iu.exec(source.slice(from, to));
	const value = match?.[1];
	if (match === null || value === undefined) return [];
	const start = from + match.index + match[0].length - value.length;
	return [[start, start + value.length]];
}
