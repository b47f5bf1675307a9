/**
 * Scrolls only where the words are not seen: under what stays at the edges of the window, or beyond them.
 *
 * @param box where they stand in the window, in CSS pixels
 */
export function bringIntoView({ top, bottom }: DOMRect): void {
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	const above = Number.parseFloat(scrollPaddingTop) || 0;
	const below = Number.parseFloat(scrollPaddingBottom) || 0;
	if (top >= above && bottom <= innerHeight - below) return;
	scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
