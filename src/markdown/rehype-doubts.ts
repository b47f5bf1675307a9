import type { Element, ElementContent, Root, Text } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { isElement, locatedBlocks } from './block-locator.ts';

/** Words of a text that are marked as doubtful. */
export interface DoubtMark {
	/** Locator of the block. */
	locator: string;
	/** Where the words begin in its published text, in UTF-16 code units. */
	offset: number;
	/** The words; at least one character. */
	words: string;
	/** What the mark is called. */
	label: string;
	/** Where it leads, on the same page. */
	href: string;
}

declare module 'vfile' {
	interface DataMap {
		/** The doubtful words of the document, in the order of the text; set before the Markdown is processed. */
		doubts?: readonly DoubtMark[];
	}
}

/**
 * rehype plugin: marks doubtful words and ends each mark with a link to what is said of them. The link has no text, so the text
 * of a block stays the published text; a mark that runs over the edges of elements is in pieces, the last of which has the
 * link. Words that do not stand where they should are not marked.
 */
export const rehypeDoubts: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
	const { doubts = [] } = file.data;
	if (doubts.length === 0) return;
	const byLocator = Map.groupBy(doubts, ({ locator }) => locator);
	for (const { block, locator } of locatedBlocks(tree)) {
		for (const doubt of byLocator.get(locator) ?? []) markWords(block, doubt);
	}
};

/** A text node of a block, with where it begins in the published text. */
interface PlacedText {
	node: Text;
	parent: Element;
	start: number;
}

function markWords(block: Element, { offset, words, label, href }: DoubtMark): void {
	const { text, nodes } = readBlock(block);
	const end = offset + words.length;
	if (text.slice(offset, end) !== words) return;
	const covered = nodes.filter(({ node, start }) => start < end && start + node.value.length > offset);
	for (const [index, { node, parent, start }] of covered.entries()) {
		const from = Math.max(offset - start, 0);
		const to = Math.min(end - start, node.value.length);
		const link: Element = { type: 'element', tagName: 'a', properties: { href, ariaLabel: label }, children: [] };
		const inside: ElementContent[] = [
			textOf(node.value.slice(from, to)),
			...(index === covered.length - 1 ? [link] : []),
		];
		const mark: Element = { type: 'element', tagName: 'span', properties: { className: ['doubt'] }, children: inside };
		const around = [textOf(node.value.slice(0, from)), mark, textOf(node.value.slice(to))];
		parent.children.splice(parent.children.indexOf(node), 1, ...around.filter(isNotEmpty));
	}
}

/** The published text of a block: the cells of a table's row are parted by tabs, its rows by line ends. */
function readBlock(block: Element): { text: string; nodes: PlacedText[] } {
	const cells = cellsOf(block);
	const nodes: PlacedText[] = [];
	let text = '';
	for (const { cell, before } of cells.length === 0 ? [{ cell: block, before: '' }] : cells) {
		text += before;
		visit(cell);
	}
	return { text, nodes };

	function visit(parent: Element): void {
		for (const child of parent.children) {
			if (child.type === 'text') {
				nodes.push({ node: child, parent, start: text.length });
				text += child.value;
			} else if (child.type === 'element') visit(child);
		}
	}
}

/** The cells of a table, each with what stands before it in the published text; none of a block that is no table. */
function cellsOf(block: Element): { cell: Element; before: string }[] {
	const rows = elementsIn(block, 'tr');
	return rows.flatMap((row, rowIndex) =>
		elementsIn(row, 'th', 'td').map((cell, index) => {
			const lineEnd = rowIndex === 0 ? '' : '\n';
			return { cell, before: index === 0 ? lineEnd : '\t' };
		}),
	);
}

function elementsIn(parent: Element, ...names: string[]): Element[] {
	return parent.children.flatMap((child) => {
		if (isElement(child, ...names)) return [child];
		return isElement(child) ? elementsIn(child, ...names) : [];
	});
}

function textOf(value: string): Text {
	return { type: 'text', value };
}

function isNotEmpty(node: ElementContent): boolean {
	return node.type !== 'text' || node.value !== '';
}
