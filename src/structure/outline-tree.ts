import type { DocumentStructure, OutlineEntry, Paragraph } from '../model/document.ts';

/** A section with what stands in it. */
export interface OutlineNode {
	/** Its heading. */
	entry: OutlineEntry;
	/** Paragraphs that belong to the section itself. */
	paragraphs: Paragraph[];
	/** Sections inside it. */
	children: OutlineNode[];
}

/** The outline of a document as a tree: the paragraphs before the first section, and the outermost sections. */
export interface OutlineTree {
	/** Paragraphs before the first section. */
	paragraphs: Paragraph[];
	/** Outermost sections. */
	children: OutlineNode[];
}

/** The outline as a tree. A section belongs to the nearest one before it whose level is lower. */
export function outlineTree({ outline, paragraphs }: DocumentStructure): OutlineTree {
	const bySection = Map.groupBy(paragraphs, ({ section }) => section);
	const root: OutlineTree = { paragraphs: bySection.get(null) ?? [], children: [] };
	const open: OutlineNode[] = [];
	for (const entry of outline) {
		let around = open.at(-1);
		while (around !== undefined && around.entry.level >= entry.level) {
			open.pop();
			around = open.at(-1);
		}
		const node: OutlineNode = { entry, paragraphs: bySection.get(entry.locator) ?? [], children: [] };
		(around ?? root).children.push(node);
		open.push(node);
	}
	return root;
}

/** The first paragraph of a section, its own or of a section inside it. */
export function firstParagraph({ paragraphs, children }: OutlineTree): Paragraph | undefined {
	const own = paragraphs.find(({ role }) => role === 'text') ?? paragraphs[0];
	if (own !== undefined) return own;
	return children.map(firstParagraph).find((paragraph) => paragraph !== undefined);
}
