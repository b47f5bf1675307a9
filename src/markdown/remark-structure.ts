import type { Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { DocumentMetadata, DocumentStructure } from '../model/document.ts';
import { buildStructure, type StructureBlock } from '../structure/build-structure.ts';

declare module 'vfile' {
	interface DataMap {
		/** What the front matter says of the document; set before the Markdown is processed. */
		metadata?: Partial<Pick<DocumentMetadata, 'sections' | 'gaps' | 'locatorHistory'>>;
		/** Outline and paragraphs of the document; set by `remarkStructure`. */
		structure?: DocumentStructure;
	}
}

/** A top-level block of a document's Markdown. Depth 1 is the title of an enclosed text; sections begin at depth 2. */
type MarkdownBlock = StructureBlock & { node: RootContent };

/**
 * The structure of a document's Markdown, and as a side effect the locator and role of every block as its `id` and
 * `data-role`. Paragraphs take the text as it is read, with a line break (`\n`) where the Markdown has a hard one.
 */
export function annotateStructure(
	tree: Root,
	{ sections = {}, locatorHistory }: Partial<Pick<DocumentMetadata, 'sections' | 'locatorHistory'>>,
): DocumentStructure {
	const { structure, blocks } = buildStructure(tree.children.flatMap(toBlock), sections, locatorHistory);
	for (const { block, locator, role } of blocks) {
		block.node.data = { ...block.node.data, hProperties: { id: locator, 'data-role': role } };
	}
	return structure;
}

function toBlock(node: RootContent): MarkdownBlock[] {
	if (node.type === 'heading') {
		const text = phrasingText(node.children);
		return node.depth === 1
			? [{ type: 'title', text, node }]
			: [{ type: 'heading', level: node.depth - 1, text, node }];
	}
	if (node.type === 'paragraph') {
		return [{ type: 'paragraph', text: phrasingText(node.children), lead: leadOf(node), node }];
	}
	if (node.type === 'table') {
		const rows = node.children.map((row) => row.children.map((cell) => phrasingText(cell.children)).join('\t'));
		return [{ type: 'table', text: rows.join('\n'), lead: null, node }];
	}
	return [];
}

function leadOf(paragraph: MdastParagraph): string | null {
	const first = paragraph.children[0];
	return first?.type === 'strong' ? phrasingText(first.children) : null;
}

function phrasingText(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'break') return '\n';
			if ('children' in node) return phrasingText(node.children);
			return 'value' in node ? node.value : '';
		})
		.join('');
}

/** remark plugin: gives every block its locator as `id` and publishes the structure as `file.data.structure`. */
export const remarkStructure: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
	file.data.structure = annotateStructure(tree, file.data.metadata ?? {});
};
