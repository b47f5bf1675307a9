import type { DocumentStructure, Paragraph, PolicyDocument } from '../../model/document.ts';
import { headingLabel, leadLabel } from '../../structure/heading-label.ts';
import { firstParagraph, type OutlineNode, type OutlineTree } from '../../structure/outline-tree.ts';

/**
 * A place in the outline of a document as a theme has it: a section or paragraph that carries the theme, the document as a
 * whole, or the heading of a section that only holds such places.
 */
export interface Passage {
	/** Locator of the section or paragraph; null: the document as a whole. */
	locator: string | null;
	/** Its heading or lead; null where it has none. */
	label: string | null;
	/** Whether it carries the theme itself; these are counted. */
	speaks: boolean;
	/**
	 * What it says: the paragraphs of its own that have no themes of theirs, of a whole document the first; none where it does
	 * not speak.
	 */
	paragraphs: readonly Paragraph[];
	/** The places inside it, in reading order. */
	parts: readonly Passage[];
}

/** What of a document tells on which themes it speaks, and where. */
export type ThemedDocument = Pick<PolicyDocument, 'themes' | 'sections'>;

/**
 * The passages of a document on a theme in reading order, each under the headings above it. A section speaks of its own
 * themes, a paragraph of those of its section unless it has its own. Where nothing in the document carries the theme but
 * the document as a whole, that is the one passage; empty where it does not either. `tree` is its outline.
 */
export function passagesOn(theme: string, { themes, sections }: ThemedDocument, tree: OutlineTree): Passage[] {
	const inside = partsOf(tree);
	if (inside.length > 0 || !themes.includes(theme)) return inside;
	const opening = firstParagraph(tree);
	return [{ locator: null, label: null, speaks: true, paragraphs: opening === undefined ? [] : [opening], parts: [] }];

	function partsOf({ paragraphs, children }: Pick<OutlineNode, 'paragraphs' | 'children'>): Passage[] {
		return [...paragraphs.flatMap(ofParagraph), ...children.flatMap(ofSection)];
	}

	function ofSection(node: OutlineNode): Passage[] {
		const { locator, themes: own } = node.entry;
		const speaks = own.includes(theme);
		const parts = partsOf(node);
		if (!speaks && parts.length === 0) return [];
		const paragraphs = speaks ? node.paragraphs.filter((paragraph) => !Object.hasOwn(sections, paragraph.locator)) : [];
		return [{ locator, label: headingLabel(node.entry), speaks, paragraphs, parts }];
	}

	function ofParagraph(paragraph: Paragraph): Passage[] {
		const { locator, lead } = paragraph;
		if (sections[locator]?.includes(theme) !== true) return [];
		const label = lead === null ? null : leadLabel(lead);
		return [{ locator, label, speaks: true, paragraphs: [paragraph], parts: [] }];
	}
}

/** The passages of a document on each theme of which it speaks, by the theme's identifier. `tree` is its outline. */
export function passagesByTheme(
	document: ThemedDocument & Pick<DocumentStructure, 'outline'>,
	tree: OutlineTree,
): Map<string, readonly Passage[]> {
	const { themes, sections, outline } = document;
	const spoken = new Set([...outline.flatMap((entry) => entry.themes), ...Object.values(sections).flat(), ...themes]);
	const passages = [...spoken].map((theme) => [theme, passagesOn(theme, document, tree)] as const);
	return new Map(passages.filter(([, own]) => own.length > 0));
}

/** How many passages carry the theme, those inside others included: a heading that only holds them is none. */
export function countPassages(passages: readonly Passage[]): number {
	return passages.reduce((sum, { speaks, parts }) => sum + Number(speaks) + countPassages(parts), 0);
}
