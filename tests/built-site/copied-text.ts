import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as wordsOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * The words at each identifier of a copy of a document, without what stands in a text and is not part of it.
 *
 * @param html the copy
 * @returns them by identifier; lines are not parted, nor are cells of tables
 */
export function wordsById(html: string): Map<string, string> {
	const tree = fromHtml(html);
	withoutSigns(tree);
	return new Map(selectAll('[id]', tree).map((element) => [String(element.properties['id']), wordsOf(element)]));
}

function withoutSigns(tree: Root): void {
	const signs = new Set(selectAll('sup, .gap', tree));
	visit(tree, 'element', (node) => {
		node.children = node.children.filter((child) => child.type !== 'element' || !signs.has(child));
	});
}
