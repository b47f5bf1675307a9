import type { PaintedMarks } from './painted-marks.ts';

/**
 * Paints ranges by `<mark>` elements, for browsers without the CSS Custom Highlight API. A range that runs over the edges of
 * elements gets one `<mark>` for each of its text nodes. The text content of the page does not change.
 */
export function paintElements(ranges: readonly Range[]): PaintedMarks {
	// From the last to the first: cutting a text node leaves the ranges before the cut where they are.
	const marks = ranges.toReversed().map(wrapTexts).reverse();
	const pieces = (index: number): HTMLElement[] => {
		const found = marks[index];
		if (found === undefined) throw new RangeError(`mark ${index}: found ${marks.length} marks`);
		return found;
	};
	const first = (index: number): HTMLElement => {
		const [found] = pieces(index);
		if (found === undefined) throw new RangeError(`mark ${index}: found no text in its range`);
		return found;
	};
	return {
		count: marks.length,
		startOf: first,
		boxOf: (index) => first(index).getBoundingClientRect(),
		setCurrent: (index) => {
			for (const piece of marks.flat()) piece.classList.remove('current');
			for (const piece of pieces(index)) piece.classList.add('current');
		},
		remove: () => {
			for (const piece of marks.flat()) {
				const parent = piece.parentElement;
				piece.replaceWith(...piece.childNodes);
				parent?.normalize();
			}
		},
	};
}

/** Wraps what of each text node lies in a range, and gives the elements in order. */
function wrapTexts(range: Range): HTMLElement[] {
	// All ends are read before the first cut, since a cut moves the ends of the range.
	const parts = textNodes(range).map((node) => ({
		node,
		from: node === range.startContainer ? range.startOffset : 0,
		to: node === range.endContainer ? range.endOffset : node.length,
	}));
	return parts
		.filter(({ from, to }) => from < to)
		.map(({ node, from, to }) => {
			if (to < node.length) node.splitText(to);
			const words = from === 0 ? node : node.splitText(from);
			const mark = document.createElement('mark');
			mark.className = 'arrival';
			words.replaceWith(mark);
			mark.append(words);
			return mark;
		});
}

function textNodes(range: Range): Text[] {
	const root = range.commonAncestorContainer;
	if (root instanceof Text) return [root];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
	}
	return nodes;
}
