import type { DocumentStructure } from '../../model/document.ts';
import { leadLocator } from '../../model/identifier.ts';
import { headingLabel, leadLabel } from '../../structure/heading-label.ts';
import type { OutlineNode, OutlineTree } from '../../structure/outline-tree.ts';

/** An entry of a table of contents. */
export interface ContentsEntry {
	/** Words of the heading or lead. */
	label: string;
	/** Locator to which it leads. */
	locator: string;
	/** Entries inside it. */
	children: ContentsEntry[];
}

/** The table of contents of a document: its sections (`tree` is its outline) or, where it has none, the leads of its paragraphs. */
export function tableOfContents({ outline, paragraphs }: DocumentStructure, tree: OutlineTree): ContentsEntry[] {
	if (outline.length > 0) return tree.children.map(toEntry);
	return paragraphs.flatMap(({ locator, lead }) =>
		lead === null ? [] : [{ label: leadLabel(lead), locator: leadLocator(locator), children: [] }],
	);
}

function toEntry({ entry, children }: OutlineNode): ContentsEntry {
	return { label: headingLabel(entry), locator: entry.locator, children: children.map(toEntry) };
}
