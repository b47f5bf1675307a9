import { parseSectionNumber } from '../../structure/section-number.ts';
import { inlineSpace } from '../../text/characters.ts';
import { endsComplete } from '../repair/sentence.ts';
import type { Rule } from '../rule.ts';
import type { Block } from '../trace/block.ts';
import { blockStart } from '../trace/block.ts';
import { spaceBetween } from '../trace/split-lines.ts';
import { join, replaced, sourceRange, type TracedText } from '../trace/traced-text.ts';

/** The rule. */
export const rule: Rule = { id: 'unwrap-line', reason: '固定行宽的断行，接续为一段' };

/** Fewest lines from which a fixed width can be told. */
const fewestLines = 8;
/** Narrowest and widest measure of hard-wrapped text, in characters. */
const measures = { narrowest: 15, widest: 80 };

/**
 * Joins the lines of a text that was broken at a fixed width. Such a text shows in its lines: half of them and more are
 * equally long, and most of those stop in mid-sentence. An indented or numbered line begins a paragraph.
 */
export function unwrapLines(blocks: readonly Block[], source: string): Block[] {
	const width = findWidth(blocks);
	if (width === null) return [...blocks];
	const isIndented = (block: Block) => inlineSpace.test(source[blockStart(block) - 1] ?? '');
	const usesIndents = blocks.some(isIndented);
	const unwrapped: { first: Block; texts: TracedText[] }[] = [];
	let previous: Block | undefined;
	for (const block of blocks) {
		const open = unwrapped.at(-1);
		const isFull = previous !== undefined && previous.text.text.length >= width - 2;
		const begins = block.blankBefore > 0 || isIndented(block) || parseSectionNumber(block.text.text) !== null;
		const goesOn = isFull && !begins && (usesIndents || !endsComplete(previous?.text.text ?? ''));
		if (open !== undefined && previous !== undefined && goesOn) {
			const [from, to] = spaceBetween(source, sourceRange(previous.text)?.[1] ?? 0, blockStart(block));
			open.texts.push(replaced(from, to, '', rule.id), block.text);
		} else {
			unwrapped.push({ first: block, texts: [block.text] });
		}
		previous = block;
	}
	return unwrapped.map(({ first, texts }) => (texts.length === 1 ? first : { ...first, text: join(texts) }));
}

function findWidth(blocks: readonly Block[]): number | null {
	if (blocks.length < fewestLines) return null;
	const lengths = blocks.map(({ text }) => text.text.length).sort((left, right) => left - right);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (width < measures.narrowest || width > measures.widest) return null;
	const full = blocks.filter(({ text }) => Math.abs(text.text.length - width) <= 2);
	const broken = full.filter(({ text }) => !endsComplete(text.text));
	return full.length * 2 >= blocks.length && broken.length * 2 >= full.length ? width : null;
}
