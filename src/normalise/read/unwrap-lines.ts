import { parseSectionNumber } from '../../structure/section-number.ts';
import { inlineSpace } from '../../text/characters.ts';
import { characterCount } from '../../text/whole-characters.ts';
import { endsComplete } from '../repair/sentence.ts';
import { type Block, blockRange } from '../trace/block.ts';
import { joinBlocks } from '../trace/join-blocks.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'unwrap-line', reason: '固定行宽的断行，接续为一段' };

/** Fewest lines from which a fixed width can be told. */
const fewestLines = 8;
/** Narrowest and widest measure of hard-wrapped text, in characters. */
const measures = { narrowest: 15, widest: 80 };
/** By how many characters lines of one measure differ, since punctuation may not begin or end a line. */
const leeway = 2;

/** A line with its length in characters. */
interface Line {
	block: Block;
	length: number;
}

/**
 * Joins the lines of a text that was broken at a fixed width. Such a text shows in its lines: half of them and more are
 * equally long, and most of those stop in mid-sentence. An indented or numbered line begins a paragraph.
 */
export function unwrapLines(blocks: readonly Block[], source: string): Block[] {
	const lines = blocks.map((block): Line => ({ block, length: characterCount(block.text.text) }));
	const width = findWidth(lines);
	if (width === null) return [...blocks];
	const isIndented = (block: Block) => inlineSpace.test(source.charAt(blockRange(block)[0] - 1));
	const usesIndents = blocks.some(isIndented);
	const begins = (block: Block) =>
		block.blankBefore > 0 || isIndented(block) || parseSectionNumber(block.text.text) !== null;
	const goesOn = ({ block, length }: Line) =>
		length >= width - leeway && (usesIndents || !endsComplete(block.text.text));
	const paragraphs: Block[][] = [];
	let previous: Line | null = null;
	for (const line of lines) {
		const open = paragraphs.at(-1);
		if (open !== undefined && previous !== null && !begins(line.block) && goesOn(previous)) open.push(line.block);
		else paragraphs.push([line.block]);
		previous = line;
	}
	return paragraphs.flatMap((parts) => {
		const [first, ...others] = parts;
		if (first === undefined || others.length === 0) return parts;
		return [{ ...first, text: joinBlocks(parts, source, rule) }];
	});
}

/** The measure to which the lines are broken; null where they are not. */
function findWidth(lines: readonly Line[]): number | null {
	if (lines.length < fewestLines) return null;
	const lengths = lines.map(({ length }) => length).sort((left, right) => left - right);
	const width = lengths[Math.floor(lengths.length * 0.9)] as number;
	if (width < measures.narrowest || width > measures.widest) return null;
	const full = lines.filter(({ length }) => Math.abs(length - width) <= leeway);
	const broken = full.filter(({ block }) => !endsComplete(block.text.text));
	return full.length * 2 >= lines.length && broken.length * 2 >= full.length ? width : null;
}
