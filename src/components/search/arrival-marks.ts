import { markParameter } from './mark-parameter.ts';
import { findTextRanges } from './text-ranges.ts';

/** Name of the highlight; `arrival-marks.css` gives it its look. */
const highlightName = 'arrival';
/** The title of a document, its headings and its paragraphs. */
const blocks = 'main :is(h1, :is(h2, h3, h4, h5, h6, p, li, td, th)[id])';
/** What stands in a block without being its text. */
const notText = '.permalink, .gap, [data-not-text]';

/** Marks the words that the address carries, and brings the first of them in its paragraph into view. */
function markArrival(): void {
	const words = new URLSearchParams(location.search).getAll(markParameter).filter((word) => word.trim() !== '');
	if (words.length === 0) return;
	const ranges = [...document.querySelectorAll(blocks)].flatMap((block) => findTextRanges(block, words, notText));
	if ('highlights' in CSS) CSS.highlights.set(highlightName, new Highlight(...ranges));
	else for (const range of ranges.toReversed()) wrap(range);
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const first = ranges.find((range) => target?.contains(range.startContainer));
	if (first !== undefined) requestAnimationFrame(() => bringIntoView(first));
}

/** A paragraph may be longer than the window: its beginning is in view, but not the words. */
function bringIntoView(range: Range): void {
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return;
	scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/** For browsers without the CSS Custom Highlight API. A range over the edge of an element stays unmarked. */
function wrap(range: Range): void {
	if (range.startContainer !== range.endContainer) return;
	const mark = document.createElement('mark');
	mark.className = 'arrival';
	range.surroundContents(mark);
}

markArrival();
