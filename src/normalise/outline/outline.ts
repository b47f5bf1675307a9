import type { Removal } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Block, removeText } from '../trace/block.ts';
import { edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { slice, type TracedText } from '../trace/traced-text.ts';
import { classifyBlocks } from './classify-blocks.ts';
import { dropContentsList } from './contents-list.ts';
import { findLeads } from './find-leads.ts';
import { joinHeadline } from './headline-lines.ts';
import { type HeadingStyle, levelFinder } from './levels.ts';
import { type NumberedLine, rule as runInRule } from './run-in-heading.ts';

/** A short line that heads nothing. */
export const captionRule: Rule = { id: 'lone-caption', reason: '图片说明：单独成行，其下没有正文' };

/** The space after a section number. */
export const numberSpaceRule: Rule = { id: 'number-space', reason: '章节序号与标题之间的空格，显示时由版式给出' };

/** A block of the text with its part in the outline. */
export type OutlineBlock =
	| { type: 'heading'; level: number; text: TracedText }
	| { type: 'title'; text: TracedText }
	| { type: 'table'; text: TracedText }
	| { type: 'paragraph'; lead: string | null; text: TracedText };

/** A heading whose depth is still to be found. */
type StyledHeading = { type: 'heading'; style: HeadingStyle; text: TracedText };
type StyledBlock = StyledHeading | Exclude<OutlineBlock, { type: 'heading' }>;

/** The outline of a text, with what was removed in finding it. */
export interface Outline {
	/** Headings and paragraphs in order. */
	blocks: OutlineBlock[];
	/** Heading marks and captions. */
	removed: Removal[];
	/** Judgements made by shape. */
	diagnostics: Diagnostic[];
}

/**
 * Finds headings, titles of enclosed texts and leads.
 *
 * 1. A numbered line that is short, or opens with a short sentence, is a heading; what follows the sentence is a paragraph.
 * 2. Unnumbered short lines are headings only in a text without numbered ones.
 * 3. A short line under a signature is the title of the text that the signed one encloses.
 * 4. Whatever is none of these stays a paragraph.
 */
export function findOutline(body: readonly Block[], source: string): Outline {
	const { blocks, removed } = dropContentsList({ blocks: [...body], removed: [] });
	const classes = classifyBlocks(blocks);
	const found: StyledBlock[] = [];
	const captions: Block[] = [];
	for (let at = 0; at < blocks.length; at += 1) {
		const block = blocks[at];
		const kind = classes[at];
		if (block === undefined || kind === undefined) continue;
		if (kind.type === 'numbered') found.push(...divide(block.text, kind.division));
		else if (kind.type === 'marked') found.push({ type: 'heading', style: `#${kind.depth}`, text: block.text });
		else if (kind.type === 'title' || kind.type === 'table') found.push({ type: kind.type, text: block.text });
		else if (kind.type === 'caption') captions.push(block);
		else if (kind.type === 'paragraph') found.push({ type: 'paragraph', lead: null, text: block.text });
		else {
			found.push({ type: 'heading', style: 'plain', text: joinHeadline(blocks.slice(at, at + kind.blocks), source) });
			at += kind.blocks - 1;
		}
	}
	return {
		blocks: addLeads(addLevels(found)),
		removed: [...removed, ...captions.flatMap(({ text }) => removeText(text, captionRule))],
		diagnostics: captions.map(({ text, line }) => ({
			severity: 'info',
			ruleId: captionRule.id,
			reason: '按图片说明处理',
			place: line,
			actual: text.text,
		})),
	};
}

/**
 * Heading and paragraph of a numbered line. The heading's full stop and the space after its number are left out in their
 * places, so that number and heading, set together, are what is published.
 */
function divide(text: TracedText, { number, headingEnd, textStart }: NumberedLine): StyledBlock[] {
	const line = slice(text, 0, textStart);
	const space = {
		start: number.printed.trimEnd().length,
		end: Math.min(number.printed.length, headingEnd),
		text: '',
		rule: numberSpaceRule.id,
	};
	const stop = { start: headingEnd, end: textStart, text: '', rule: runInRule.id };
	const edits = [space, stop].filter(({ start, end }) => start < end);
	const heading: StyledHeading = { type: 'heading', style: number.style, text: edit(line, edits) };
	return textStart < text.text.length
		? [heading, { type: 'paragraph', lead: null, text: slice(text, textStart) }]
		: [heading];
}

function addLevels(found: readonly StyledBlock[]): OutlineBlock[] {
	const levelOf = levelFinder();
	return found.map((block) =>
		block.type === 'heading' ? { type: 'heading', level: levelOf(block.style), text: block.text } : block,
	);
}

/** Leads are found among the paragraphs of one section, which open in parallel. */
function addLeads(blocks: readonly OutlineBlock[]): OutlineBlock[] {
	const leads = new Map<OutlineBlock, string>();
	let section: (OutlineBlock & { type: 'paragraph' })[] = [];
	const closeSection = () => {
		const found = findLeads(section.map(({ text }) => text.text));
		for (const [at, block] of section.entries()) if (found[at]) leads.set(block, found[at]);
		section = [];
	};
	for (const block of blocks) {
		if (block.type === 'paragraph') section.push(block);
		else if (block.type !== 'table') closeSection();
	}
	closeSection();
	return blocks.map((block) => (block.type === 'paragraph' ? { ...block, lead: leads.get(block) ?? null } : block));
}
