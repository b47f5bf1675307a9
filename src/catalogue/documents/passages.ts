import { documentUrl } from '../../links/page-urls.ts';
import type { Paragraph, PolicyDocument } from '../../model/document.ts';
import { headingLabel, leadLabel } from '../../structure/heading-label.ts';
import { firstParagraph, type OutlineNode, type OutlineTree } from '../../structure/outline-tree.ts';
import { excerpt } from '../labels/excerpt.ts';

/** A section, paragraph or whole document that speaks of a theme. */
export interface Passage extends PassagePart {
	/** Passages on the same theme inside it, at whatever depth, in reading order. */
	parts: PassagePart[];
}

/** A passage inside another on the same theme. */
export interface PassagePart {
	/** Its heading or lead; null where it has none. */
	label: string | null;
	/** The passage in its document. */
	href: string;
	/** Headings of the sections around it, outermost first. */
	path: readonly string[];
	/** How it begins. */
	excerpt: string;
}

/** Where a theme's passages go on the way through the outline: to those of the document, or to the parts of one around. */
type OpenPassages = ReadonlyMap<string, Passage>;

/**
 * The passages of a document on each theme of which it speaks, in reading order: every section and every paragraph that
 * carries the theme, one inside another that carries it too among its parts. Where none does but the document as a whole,
 * the document is the one passage. `tree` is its outline, `opening` its first paragraph.
 */
export function passagesByTheme(
	{ id, themes, sections }: Pick<PolicyDocument, 'id' | 'themes' | 'sections'>,
	tree: OutlineTree,
	opening: string,
): Map<string, Passage[]> {
	const passages = new Map<string, Passage[]>();
	addParagraphs(tree.paragraphs, [], new Map());
	for (const node of tree.children) addSection(node, [], new Map());
	for (const theme of themes) {
		if (passages.has(theme)) continue;
		passages.set(theme, [{ label: null, href: documentUrl(id), path: [], excerpt: excerpt(opening), parts: [] }]);
	}
	return passages;

	function addSection(node: OutlineNode, path: readonly string[], around: OpenPassages): void {
		const { entry } = node;
		const label = headingLabel(entry);
		let inside = around;
		if (entry.themes.length > 0) {
			const part = toPart(label, entry.locator, path, firstParagraph(node)?.text ?? '');
			inside = new Map([...addPart(part, entry.themes, around), ...around]);
		}
		const pathInside = [...path, label];
		addParagraphs(node.paragraphs, pathInside, inside);
		for (const child of node.children) addSection(child, pathInside, inside);
	}

	function addParagraphs(paragraphs: readonly Paragraph[], path: readonly string[], around: OpenPassages): void {
		for (const { locator, lead, text } of paragraphs) {
			const own = sections[locator];
			if (own === undefined) continue;
			const body = lead === null ? text : text.slice(lead.length);
			addPart(toPart(lead === null ? null : leadLabel(lead), locator, path, body || text), own, around);
		}
	}

	/** Adds a part under each of its themes; gives the passages that it opens. */
	function addPart(part: PassagePart, own: readonly string[], around: OpenPassages): [string, Passage][] {
		return [...new Set(own)].flatMap((theme): [string, Passage][] => {
			const holder = around.get(theme);
			if (holder !== undefined) {
				holder.parts.push(part);
				return [];
			}
			const passage: Passage = { ...part, parts: [] };
			const list = passages.get(theme);
			if (list === undefined) passages.set(theme, [passage]);
			else list.push(passage);
			return [[theme, passage]];
		});
	}

	function toPart(label: string | null, locator: string, path: readonly string[], text: string): PassagePart {
		return { label, href: documentUrl(id, locator), path, excerpt: excerpt(text) };
	}
}

/** How many passages there are, their parts included. */
export function countPassages(passages: readonly Passage[]): number {
	return passages.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
}
