import { documentUrl } from '../links/page-urls.ts';
import type { Paragraph, PolicyDocument } from '../model/document.ts';
import { headingLabel, leadLabel } from '../structure/heading-label.ts';
import { firstParagraph, type OutlineNode, outlineTree } from '../structure/outline-tree.ts';
import { excerpt } from './labels/excerpt.ts';

/** A section, paragraph or whole document that speaks of a theme. */
export interface Passage {
	/** Its heading or lead; null where it has none. */
	label: string | null;
	/** The passage in its document. */
	href: string;
	/** Headings of the sections around it, outermost first. */
	path: string[];
	/** How it begins. */
	excerpt: string;
	/** Passages on the same theme inside it, at whatever depth, in reading order. */
	parts: PassagePart[];
}

/** A passage inside another on the same theme. */
export type PassagePart = Omit<Passage, 'parts'>;

/**
 * The passages of a document on a theme, in reading order: every section and every paragraph that carries the theme, one
 * inside another that carries it too among its parts. Where none does but the document as a whole, the document is the one
 * passage.
 */
export function passagesOn(theme: string, document: PolicyDocument): Passage[] {
	const tree = outlineTree(document);
	const passages: Passage[] = [];
	addParagraphs(tree.paragraphs, [], add);
	for (const node of tree.children) addSection(node, [], add);
	if (passages.length > 0 || !document.themes.includes(theme)) return passages;
	const opening = firstParagraph(tree)?.text ?? '';
	return [{ label: null, href: documentUrl(document.id), path: [], excerpt: excerpt(opening), parts: [] }];

	function add(part: PassagePart): Passage {
		const passage = { ...part, parts: [] };
		passages.push(passage);
		return passage;
	}

	function addSection(node: OutlineNode, path: string[], take: (part: PassagePart) => Passage | undefined): void {
		const label = headingLabel(node.entry);
		let takeInside = take;
		if (node.entry.themes.includes(theme)) {
			const passage = take(toPart(label, node.entry.locator, path, firstParagraph(node)?.text ?? ''));
			if (passage !== undefined) takeInside = (part) => void passage.parts.push(part);
		}
		addParagraphs(node.paragraphs, [...path, label], takeInside);
		for (const child of node.children) addSection(child, [...path, label], takeInside);
	}

	function addParagraphs(paragraphs: readonly Paragraph[], path: string[], take: (part: PassagePart) => void): void {
		for (const { locator, lead, text } of paragraphs) {
			if (!document.sections[locator]?.includes(theme)) continue;
			const body = lead === null ? text : text.slice(lead.length);
			take(toPart(lead === null ? null : leadLabel(lead), locator, path, body || text));
		}
	}

	function toPart(label: string | null, locator: string, path: string[], text: string): PassagePart {
		return { label, href: documentUrl(document.id, locator), path, excerpt: excerpt(text) };
	}
}

/** How many passages there are, their parts included. */
export function countPassages(passages: readonly Passage[]): number {
	return passages.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
}
