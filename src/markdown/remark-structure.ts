import type { Heading, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { DocumentStructure, OutlineEntry, Paragraph } from '../model/document.ts';
import { locate } from '../normalise/locate.ts';
import { paragraphRoles } from '../normalise/paragraph-role.ts';
import { parseSectionNumber } from '../normalise/section-number.ts';

declare module 'vfile' {
	interface DataMap {
		/** Outline and paragraphs of the document. */
		structure?: DocumentStructure;
		/** Astro's front matter, which later plugins and pages read. */
		astro?: { frontmatter?: Record<string, unknown> };
	}
}

/** A top-level block of a document's Markdown. Depth 1 is the title of an enclosed text; sections begin at depth 2. */
type Block =
	| { type: 'heading'; level: number; text: string; node: Heading }
	| { type: 'title'; text: string; node: Heading }
	| { type: 'paragraph' | 'table'; text: string; lead: string | null; node: RootContent };

/** Themes by locator, as in the document's front matter. */
export type SectionThemes = Record<string, string[]>;

/**
 * The structure of a document's Markdown, and as a side effect the locator of every block as its `id`.
 * Paragraphs take the text as it is read, with a line break (`\n`) where the Markdown has a hard one.
 */
export function annotateStructure(tree: Root, themes: SectionThemes): DocumentStructure {
	const blocks = tree.children.flatMap(toBlock);
	const numbers = blocks.map((block) => (block.type === 'heading' ? parseSectionNumber(block.text) : null));
	const locations = locate(
		blocks.map((block, index) =>
			block.type === 'heading'
				? { type: 'heading', level: block.level, number: numbers[index] ?? null }
				: { type: 'paragraph' },
		),
	);
	const roles = paragraphRoles(blocks);
	const outline: OutlineEntry[] = [];
	const paragraphs: Paragraph[] = [];
	blocks.forEach((block, index) => {
		const { locator, section } = locations[index] ?? { locator: '', section: null };
		const role = roles[index] ?? 'text';
		block.node.data = { ...block.node.data, hProperties: { id: locator, 'data-role': role } };
		if (block.type === 'heading') {
			const printed = numbers[index]?.printed ?? '';
			outline.push({
				locator,
				level: block.level,
				number: printed.trim() === '' ? null : printed.trim(),
				heading: block.text.slice(printed.length),
				themes: themes[locator] ?? [],
			});
			return;
		}
		const lead = block.type === 'title' ? null : block.lead;
		paragraphs.push({ locator, section, role, lead, text: block.text });
	});
	return { outline, paragraphs };
}

function toBlock(node: RootContent): Block[] {
	if (node.type === 'heading') {
		const text = phrasingText(node.children);
		return node.depth === 1
			? [{ type: 'title', text, node }]
			: [{ type: 'heading', level: node.depth - 1, text, node }];
	}
	if (node.type === 'paragraph') {
		return [{ type: 'paragraph', text: phrasingText(node.children), lead: leadOf(node), node }];
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

/**
 * remark plugin: gives every block its locator as `id` and publishes the structure as `file.data.structure` and, for
 * Astro, as `structure` in the front matter that it hands to pages (`remarkPluginFrontmatter`).
 */
export const remarkStructure: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
	const frontmatter = file.data.astro?.frontmatter;
	const themes = (frontmatter?.['sections'] ?? {}) as SectionThemes;
	const structure = annotateStructure(tree, themes);
	file.data.structure = structure;
	if (frontmatter) frontmatter['structure'] = structure;
};
