/** Blocks at which sections begin, the first kind that the text has. */
const stops = ['h2, h3, h4, h5, h6', 'p:has(> .lead)', 'p[id]'];

/** Where the sections of a text begin, in order: its headings, else the paragraphs with a lead, else all paragraphs. */
export function sectionStops(text: Element): HTMLElement[] {
	const kinds = stops.map((selector) => [...text.querySelectorAll<HTMLElement>(selector)]);
	return kinds.find((blocks) => blocks.length > 0) ?? [];
}
