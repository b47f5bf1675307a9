import type { DocumentStructure } from '../../model/document.ts';
import type { OutlineNode, OutlineTree } from '../../structure/outline-tree.ts';
import type { Passage } from '../documents/passages.ts';

/**
 * What passages hold of an outline: their paragraphs, under all headings above them. The whole outline where the document as a
 * whole is the one passage.
 */
export function treeOfPassages(tree: OutlineTree, passages: readonly Passage[]): OutlineTree {
	if (passages.some(({ locator }) => locator === null)) return tree;
	const kept = new Set<string>();
	collect(passages);
	return keep(tree);

	function collect(inside: readonly Passage[]): void {
		for (const { locator, paragraphs, parts } of inside) {
			if (locator !== null) kept.add(locator);
			for (const paragraph of paragraphs) kept.add(paragraph.locator);
			collect(parts);
		}
	}

	function keep({ paragraphs, children }: OutlineTree): OutlineTree {
		return {
			paragraphs: paragraphs.filter(({ locator }) => kept.has(locator)),
			children: children
				.filter(({ entry }) => kept.has(entry.locator))
				.map((node): OutlineNode => ({ entry: node.entry, ...keep(node) })),
		};
	}
}

/** The headings and paragraphs of an outline in the order in which they are read. */
export function treeStructure(tree: OutlineTree): DocumentStructure {
	const nodes = nodesOf(tree);
	return {
		outline: nodes.map(({ entry }) => entry),
		paragraphs: [...tree.paragraphs, ...nodes.flatMap(({ paragraphs }) => paragraphs)],
	};
}

function nodesOf({ children }: OutlineTree): OutlineNode[] {
	return children.flatMap((node) => [node, ...nodesOf(node)]);
}
