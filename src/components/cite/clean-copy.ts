import { coveredBlocks } from '../marks/page-text/covered-blocks.ts';
import { pageBlocks } from '../marks/page-text/page-blocks.ts';

/**
 * What a reader copies of the document comes as published, a line for each paragraph: without the links of the margin,
 * marks, and signs of changes. A selection that also holds other words of the page is the browser's to copy. Gives the range
 * whose words were copied; null where the browser copies.
 */
export function cleanCopy(event: ClipboardEvent): Range | null {
	const range = selectedRange();
	if (event.defaultPrevented || range === null || isField(event.target)) return null;
	const holder = [...document.querySelectorAll('main article, main h1')].find((element) => isInside(range, element));
	if (holder === undefined) return null;
	const own = pageBlocks().filter(({ element }) => holder.contains(element));
	const words = coveredBlocks(own, range).map((block) => block.words);
	if (words.length === 0) return null;
	event.clipboardData?.setData('text/plain', words.join('\n'));
	event.preventDefault();
	return range;
}

/** The range that is selected; null where nothing is. */
export function selectedRange(): Range | null {
	const selection = getSelection();
	return selection === null || selection.isCollapsed || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
}

/** Whether a range holds no words but those of an element. */
function isInside(range: Range, element: Element): boolean {
	if (!range.intersectsNode(element)) return false;
	const after = range.cloneRange();
	const before = range.cloneRange();
	after.setStartAfter(element);
	before.setEndBefore(element);
	// A range that ends inside collapses; one that was drawn to the edge of the next block holds nothing of it.
	return after.toString().trim() === '' && before.toString().trim() === '';
}

function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
