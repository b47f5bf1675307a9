import type {
	DocumentMetadata,
	DocumentStructure,
	LocatorHistory,
	OutlineEntry,
	Paragraph,
	ParagraphRole,
} from '../model/document.ts';
import { type BlockPlace, locate } from './locate.ts';
import { paragraphRoles } from './paragraph-role.ts';
import { parseSectionNumber, type SectionNumber } from './section-number.ts';

/** A block of a document's text, from which its structure is built. */
export type StructureBlock =
	| { type: 'heading'; level: number; text: string }
	| { type: 'title'; text: string }
	| { type: 'paragraph' | 'table'; text: string; lead: string | null };

/** A block with what was found of it. */
export interface PlacedBlock<Block> {
	/** The block. */
	block: Block;
	/** Its permanent locator in the document. */
	locator: string;
	/** Its role; a heading's is `text`. */
	role: ParagraphRole;
}

/** The structure of a text, and its blocks in order. */
export interface BuiltStructure<Block> {
	/** Outline and paragraphs. */
	structure: DocumentStructure;
	/** The blocks with locators and roles. */
	blocks: PlacedBlock<Block>[];
}

/**
 * Numbers, locators and roles of a text's blocks: the one way in which they are found, for sources and for Markdown alike.
 * `themes` are those of the document's sections by locator; `history` says which locators are not given again, and which
 * were inserted.
 */
export function buildStructure<Block extends StructureBlock>(
	blocks: readonly Block[],
	themes: DocumentMetadata['sections'],
	history?: LocatorHistory,
): BuiltStructure<Block> {
	const numbers = blocks.map((block) => (block.type === 'heading' ? parseSectionNumber(block.text) : null));
	const places = locate(
		blocks.map((block, index) =>
			block.type === 'heading'
				? { type: 'heading', level: block.level, number: numbers[index] as SectionNumber | null }
				: { type: 'paragraph' },
		),
		history,
	);
	const roles = paragraphRoles(blocks);
	const structure: DocumentStructure = { outline: [], paragraphs: [] };
	const placed = blocks.map((block, index): PlacedBlock<Block> => {
		const { locator, section } = places[index] as BlockPlace;
		const role = roles[index] as ParagraphRole;
		if (block.type === 'heading') structure.outline.push(toEntry(block, numbers[index] ?? null, locator, themes));
		else structure.paragraphs.push(toParagraph(block, role, locator, section));
		return { block, locator, role };
	});
	return { structure, blocks: placed };
}

function toEntry(
	{ level, text }: StructureBlock & { type: 'heading' },
	number: SectionNumber | null,
	locator: string,
	themes: DocumentMetadata['sections'],
): OutlineEntry {
	const printed = number === null ? '' : number.printed;
	return {
		locator,
		level,
		number: printed.trim() || null,
		heading: text.slice(printed.length),
		themes: themes[locator] ?? [],
	};
}

function toParagraph(
	block: Exclude<StructureBlock, { type: 'heading' }>,
	role: ParagraphRole,
	locator: string,
	section: string | null,
): Paragraph {
	return { locator, section, role, lead: block.type === 'title' ? null : block.lead, text: block.text };
}
