import { type NumberStyle, numberStyles } from '../../structure/section-number.ts';

/** What decides the depth of a heading: its style of numbering, or for an unnumbered one its mark in Markdown or none. */
export type HeadingStyle = NumberStyle | 'plain' | `#${number}`;

/**
 * A function that takes the styles of a text's headings in order and gives the depth of each, from 1. A style seen before in
 * the open sections returns to its depth; a new one goes one deeper, but never below a style that official texts number
 * further in (（一） under 1.).
 */
export function levelFinder(): (style: HeadingStyle) => number {
	const open: HeadingStyle[] = [];
	return (style) => {
		const at = open.indexOf(style);
		if (at >= 0) open.length = at + 1;
		else {
			const inner = open.findIndex((other) => isFurtherIn(other, style));
			if (inner >= 0) open.length = inner;
			open.push(style);
		}
		return open.length;
	};
}

function isFurtherIn(style: HeadingStyle, than: HeadingStyle): boolean {
	if (style.startsWith('#') && than.startsWith('#')) return style > than;
	const place = (name: string) => (numberStyles as readonly string[]).indexOf(name);
	return place(than) >= 0 && place(style) > place(than);
}
