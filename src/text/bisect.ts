/**
 * How many items at the start of a list have a property that, once an item lacks it, all later ones lack: in a list in
 * order, the place of the first item that is not before something. Looks at as many items as the list's length has binary
 * digits.
 */
export function bisect<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(items[middle] as Item)) low = middle + 1;
		else high = middle;
	}
	return low;
}
