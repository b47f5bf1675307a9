/**
 * Does something that rebuilds text nodes under `root` without changing their text, and puts back what pointed into them:
 * the highlights of the page (a search's marks) and the reader's selection.
 */
export function keepRanges(root: Element, rebuild: () => void): void {
	const highlighted = 'highlights' in CSS ? [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) : [];
	const selection = getSelection();
	const selected =
		selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
	const ranges = [...highlighted, ...(selected === null ? [] : [selected])].filter(
		(range): range is Range =>
			range instanceof Range && root.contains(range.startContainer) && root.contains(range.endContainer),
	);
	if (ranges.length === 0) {
		rebuild();
		return;
	}
	const before = offsetsOf(textNodes(root));
	const placed = ranges.map((range) => ({
		range,
		start: place(before, range.startContainer, range.startOffset),
		end: place(before, range.endContainer, range.endOffset),
	}));
	rebuild();
	const nodes = textNodes(root);
	for (const { range, start, end } of placed) {
		if (start === null || end === null) continue;
		range.setEnd(...pointAt(nodes, end, 'before'));
		range.setStart(...pointAt(nodes, start, 'after'));
	}
}

function textNodes(root: Element): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

/** Where each text node begins in the whole text. */
function offsetsOf(nodes: readonly Text[]): ReadonlyMap<Node, number> {
	const offsets = new Map<Node, number>();
	let at = 0;
	for (const node of nodes) {
		offsets.set(node, at);
		at += node.length;
	}
	return offsets;
}

/** A point as an offset in the whole text; null where it does not lie in a text. */
function place(offsets: ReadonlyMap<Node, number>, node: Node, offset: number): number | null {
	const start = offsets.get(node);
	return start === undefined ? null : start + offset;
}

/** Node and offset of a place in the whole text; at the edge of two nodes the one before or after it. */
function pointAt(nodes: readonly Text[], offset: number, side: 'before' | 'after'): [node: Node, offset: number] {
	let left = offset;
	for (const node of nodes) {
		if (left < node.length || (side === 'before' && left === node.length)) return [node, left];
		left -= node.length;
	}
	const last = nodes.at(-1);
	return last === undefined ? [document.body, 0] : [last, last.length];
}
