import type { Paragraph } from '../../model/document.ts';
import { headingLabel } from '../../structure/heading-label.ts';
import type { OutlineNode, OutlineTree } from '../../structure/outline-tree.ts';

/**
 * What the sections and paragraphs of a document are called when they are cited, by locator (`tree` is its outline): a section by the numbers of
 * the outline (`二（一）3`, `第二章第三条`) or its words, a paragraph by its place in the section (`二（一）3第2段`).
 */
export function passageNames(tree: OutlineTree): Record<string, string> {
	const names: Record<string, string> = {};
	nameParagraphs(tree.paragraphs, '');
	for (const node of tree.children) nameSection(node, '');
	return names;

	function nameSection({ entry, paragraphs, children }: OutlineNode, around: string): void {
		const name = `${around}${sectionName(entry)}`;
		names[entry.locator] = name;
		nameParagraphs(paragraphs, name);
		for (const child of children) nameSection(child, name);
	}

	function nameParagraphs(paragraphs: readonly Paragraph[], section: string): void {
		for (const [index, { locator }] of paragraphs.entries()) names[locator] = `${section}第${index + 1}段`;
	}
}

/** The number without the marks that part it from the words, or the words. */
function sectionName(entry: OutlineNode['entry']): string {
	if (entry.number === null) return `“${headingLabel(entry)}”`;
	return entry.number.replace(/[、.．，,:：\s]+$/u, '');
}
