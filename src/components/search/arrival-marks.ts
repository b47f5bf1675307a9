import { navigateMarks } from '../marks/navigate-marks.ts';
import { markParameter } from './mark-parameter.ts';
import { findTextRanges } from './text-ranges.ts';

/** The title of a document, its headings, paragraphs and cells. */
const blocks = 'main h1, article :is(h2, h3, h4, h5, h6, p, li)[id], article :is(td, th)';
/** What stands in a block without being its text. */
const notText = '.permalink, .gap, [data-not-text]';

/** Marks the words that the address carries, and leads through them from the first in its paragraph. */
function markArrival(): void {
	const words = new URLSearchParams(location.search).getAll(markParameter).filter((word) => word.trim() !== '');
	if (words.length === 0) return;
	const ranges = [...document.querySelectorAll(blocks)].flatMap((block) => findTextRanges(block, words, notText));
	if (ranges.length > 0) navigateMarks(ranges, forgetWords);
}

/** Takes the words out of the address, so that neither a reload nor a copied link brings the marks back. */
function forgetWords(): void {
	const address = new URL(location.href);
	address.searchParams.delete(markParameter);
	history.replaceState(history.state, '', address);
}

markArrival();
