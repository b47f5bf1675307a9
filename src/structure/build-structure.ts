import type { DocumentStructure, LocatorHistory, OutlineEntry, Paragraph, ParagraphRole } from '../model/document.ts';
import { locate } from './locate.ts';
import { paragraphRoles } from './paragraph-role.ts';
import { parseSectionNumber } from './section-number.ts';

/** A block of a document's text, from which its structure is built. */
export type StructureBlock =
	| { type: 'heading'; level: number; text: string }
	| { type: 'title'; text: string }
	| { type: 'paragraph' | 'table'; text: string; lead: string | null };

/** Themes by locator, as in the document's front matter. */
export type SectionThemes = Record<string, string[]>;

/** The structure of a text, and for each block in order its locator and role. */
export interface BuiltStructure {
	/** Outline and paragraphs. */
	structure: DocumentStructure;
	/** Locator of each block. */
	locators: string[];
	/** Role of each block; a heading's is `text`. */
	roles: ParagraphRole[];
}

/**
 * Numbers, locators and roles of a text's blocks: the one way in which they are found, for sources and for Markdown alike.
 * `history` says which locators are not given again, and which were inserted.
 */
export function buildStructure(
	blocks: readonly StructureBlock[],
	themes: SectionThemes,
	history?: LocatorHistory,
): BuiltStructure {
	const numbers = blocks.map((block) => (block.type === 'heading' ? parseSectionNumber(block.text) : null));
	const locations = locate(
		blocks.map((block, index) =>
			block.type === 'heading'
				? { type: 'heading', level: block.level, number: numbers[index] ?? null }
				: { type: 'paragraph' },
		),
		history,
	);
	const roles = paragraphRoles(blocks);
	const outline: OutlineEntry[] = [];
	const paragraphs: Paragraph[] = [];
	for (const [index, block] of blocks.entries()) {
		const { locator, section } = locations[index] ?? { locator: '', section: null };
		if (block.type === 'heading') {
			const printed = numbers[index]?.printed ?? '';
			outline.push({
				locator,
				level: block.level,
				number: printed.trim() || null,
				heading: block.text.slice(printed.length),
				themes: themes[locator] ?? [],
			});
		} else {
			const lead = block.type === 'title' ? null : block.lead;
			paragraphs.push({ locator, section, role: roles[index] ?? 'text', lead, text: block.text });
		}
	}
	return { structure: { outline, paragraphs }, locators: locations.map(({ locator }) => locator), roles };
}
