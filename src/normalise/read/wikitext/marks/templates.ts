import type { WikiTitle } from './wiki-mark.ts';
import type { WikiScan } from './wiki-scan.ts';

/** A template `{{…}}` or parameter `{{{…}}}` that is open. */
export interface OpenTemplate {
	type: 'template';
	/** Where its braces begin. */
	start: number;
	/** How many braces are open: of `{{{{{a` the innermost two or three may close first. */
	braces: number;
	/** The place of the first mark in it. */
	place: number;
	/** Where its current parameter begins, and the place of the first mark in that. */
	parameter: { start: number; place: number };
	/** The title that a parameter stated. */
	title: WikiTitle | null;
}

/** The name of the parameter that states a title. */
const titleName = /\s*(?:title|标题|標題)\s*=\s*/iuy;

/** Opens a template at a run of braces and gives its end. */
export function openTemplate(scan: WikiScan, start: number, braces: number): number {
	const end = start + braces;
	const place = scan.marks.length;
	scan.open({ type: 'template', start, braces, place, parameter: { start: end, place }, title: null });
	return end;
}

/** At a bar, or at the end of the template, a parameter ends; the next begins behind it. */
export function endParameter(scan: WikiScan, template: OpenTemplate, at: number): void {
	template.title ??= readTitle(scan, template.parameter, at);
	template.parameter = { start: at + 1, place: scan.marks.length };
}

/**
 * Closes templates at a run of braces, the innermost first, and gives its end. As many braces close as are open, three or
 * two at a time; what is left over on either side is text.
 */
export function closeTemplates(scan: WikiScan, start: number, braces: number): number {
	let at = start;
	for (let rest = braces; rest >= 2; rest = start + braces - at) {
		if (!scan.isOpen('template')) break;
		const template = scan.closing('template');
		endParameter(scan, template, at);
		const closed = Math.min(rest, template.braces, 3);
		at += closed;
		template.braces -= closed;
		const mark = { start: template.start + template.braces, end: at, kind: 'markup' } as const;
		scan.marks.replaceFrom(template.place, template.title === null ? mark : { ...mark, title: template.title });
		template.title = null;
		template.parameter = { start: at, place: scan.marks.length };
		if (template.braces < 2) scan.leave();
	}
	return start + braces;
}

function readTitle(scan: WikiScan, parameter: OpenTemplate['parameter'], to: number): WikiTitle | null {
	titleName.lastIndex = parameter.start;
	if (!titleName.test(scan.source) || titleName.lastIndex >= to) return null;
	const start = titleName.lastIndex;
	const end = start + scan.source.slice(start, to).trimEnd().length;
	const marks = scan.marks.from(parameter.place).filter((mark) => start <= mark.start && mark.end <= end);
	return { start, end, marks };
}
