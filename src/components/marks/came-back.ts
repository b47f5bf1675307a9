/** Whether the reader comes back to the page, or loads it again: then the browser brings him to where he was. */
export function cameBack(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
