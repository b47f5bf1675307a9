/** Where a reader stood among the hits. */
interface Position {
	/** How many hits were set. */
	limit: number;
	/** How far the page was scrolled, in pixels. */
	top: number;
}

/**
 * Keeps in the history where a reader stands when he leaves the page. A browser that comes back scrolls before the hits are
 * there, and so to nothing.
 *
 * @param limit how many hits are set then
 */
export function keepPosition(limit: () => number): void {
	addEventListener('pagehide', () => {
		const position: Position = { limit: limit(), top: scrollY };
		history.replaceState({ ...history.state, position }, '');
	});
}

/** Where the reader stood who comes back to the page; null for one who comes anew. */
export function keptPosition(): Position | null {
	const { position } = (history.state ?? {}) as { position?: Position };
	return position ?? null;
}
