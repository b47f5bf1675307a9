/** Room in CSS pixels between what is set beside something, that, and the edges of the window. */
const room = 8;

/** A box in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width'>;

/** Where to set something beside a box: above or below it, unless there is no room, and at its middle or its beginning. */
export interface Beside {
	/** The side that is tried first. */
	side: 'above' | 'below';
	/** Where it stands over the width of the box. */
	at: 'middle' | 'start';
}

/**
 * Where something of a size stands beside a box, in the window. It is never set outside the window on the left or the right;
 * where neither above nor below has room, it stands on the side that is tried first. What is tried above is moved into the
 * window, also where the box is outside it.
 *
 * @param size of what is set, in CSS pixels
 * @param window of what is seen of the page, in CSS pixels, without scroll bars
 */
export function besidePlace(
	box: Box,
	size: { width: number; height: number },
	window: { width: number; height: number },
	{ side, at }: Beside,
): { left: number; top: number } {
	const start = at === 'start' ? box.left : box.left + box.width / 2 - size.width / 2;
	const left = Math.max(room, Math.min(start, window.width - size.width - room));
	const above = box.top - size.height - room;
	const below = box.bottom + room;
	const lowest = window.height - size.height - room;
	if (side === 'above') {
		return { left, top: above >= room ? Math.min(above, lowest) : Math.max(room, Math.min(below, lowest)) };
	}
	return { left, top: below > lowest && above >= room ? above : below };
}
