/** One of the pages into which a long list is cut. */
export interface NumberedPage<Item> {
	/** Its number, from 1. */
	number: number;
	/** How many pages there are. */
	total: number;
	/** What stands on it. */
	items: readonly Item[];
}

/** Documents on one page of a list: enough to leaf through, and some 150 kB of HTML at most. */
export const documentsOnPage = 100;

/**
 * Cuts a list into pages: each takes items until their weights would exceed `capacity`. An item heavier than that has a page
 * of its own; an empty list has one empty page.
 */
export function cutIntoPages<Item>(
	items: readonly Item[],
	capacity: number,
	weigh: (item: Item) => number = () => 1,
): NumberedPage<Item>[] {
	const pages: Item[][] = [[]];
	let weight = 0;
	for (const item of items) {
		const own = weigh(item);
		const open = pages.at(-1);
		if (open === undefined || (open.length > 0 && weight + own > capacity)) {
			pages.push([item]);
			weight = own;
		} else {
			open.push(item);
			weight += own;
		}
	}
	return pages.map((own, index) => ({ number: index + 1, total: pages.length, items: own }));
}
