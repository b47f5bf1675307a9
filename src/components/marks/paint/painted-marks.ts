/** Marks that stand painted on a page, in the order of its text, counted from 0. */
export interface PaintedMarks {
	/** How many there are. */
	count: number;
	/** The node in which a mark begins. */
	startOf(index: number): Node;
	/** Where a mark stands in the window, in CSS pixels. */
	boxOf(index: number): DOMRect;
	/** Sets one mark off from the others. */
	setCurrent(index: number): void;
	/** Takes all of them away; the page is as it was. */
	remove(): void;
}
