import { type Beside, besidePlace } from './beside-place.ts';

/**
 * Sets an element, which is positioned in the page and shown, beside a place of the text: its first line that is in the
 * window. A range has no element to which CSS could anchor it; so marks and selected words are told alike.
 */
export function placeBeside(element: HTMLElement, place: Element | Range, beside: Beside): void {
	const { clientWidth } = document.documentElement;
	// What a bar at the foot covers is not seen.
	const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
	const window = { width: clientWidth, height: innerHeight - covered };
	const { left, top } = besidePlace(visibleLine(place), element.getBoundingClientRect(), window, beside);
	element.style.left = `${left + scrollX}px`;
	element.style.top = `${top + scrollY}px`;
}

function visibleLine(place: Element | Range): DOMRect {
	const lines = [...place.getClientRects()].filter(({ width }) => width > 0);
	const isSeen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
	return lines.find(isSeen) ?? lines[0] ?? place.getBoundingClientRect();
}
