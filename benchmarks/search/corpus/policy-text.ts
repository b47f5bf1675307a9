import type { StructureBlock } from '../../../src/structure/build-structure.ts';
import { chineseNumeral } from './numerals.ts';
import { paragraphLength } from './paragraph-length.ts';
import type { Random } from './random.ts';
import type { Writer } from './writer.ts';

/** Paragraphs under a heading （一） and headings （一） under a heading 一、: at least and at most. */
const paragraphsInPart = [2, 6] as const;
const partsInSection = [2, 6] as const;
/** Paragraphs before the first heading. */
const opening = 1;
/** How often a paragraph begins with words in bold. */
const led = 0.25;

/** The text of an opinion or plan: sections 一、 of parts （一）, with as many paragraphs as asked for. */
export function policyText(writer: Writer, paragraphs: number, random: Random): StructureBlock[] {
	const blocks: StructureBlock[] = [];
	let sections = 0;
	let parts = 0;
	let leftInSection = 0;
	let leftInPart = 0;
	for (let written = 0; written < paragraphs; written += 1) {
		if (written >= opening && leftInPart === 0) {
			if (leftInSection === 0) {
				sections += 1;
				parts = 0;
				leftInSection = random.between(...partsInSection);
				blocks.push({ type: 'heading', level: 1, text: `${chineseNumeral(sections)}、${writer.heading()}` });
			}
			parts += 1;
			leftInSection -= 1;
			leftInPart = random.between(...paragraphsInPart);
			blocks.push({ type: 'heading', level: 2, text: `（${chineseNumeral(parts)}）${writer.heading()}` });
		}
		if (written >= opening) leftInPart -= 1;
		blocks.push(paragraph());
	}
	return blocks;

	function paragraph(): StructureBlock {
		const body = writer.paragraph(paragraphLength(random));
		if (!random.chance(led)) return { type: 'paragraph', text: body, lead: null };
		const lead = `${writer.heading()}。`;
		return { type: 'paragraph', text: lead + body, lead };
	}
}
