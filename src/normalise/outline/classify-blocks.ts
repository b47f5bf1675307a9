import { paragraphRoles } from '../../structure/paragraph-role.ts';
import { isArticleSequence, parseTightArticle } from '../../structure/section-number.ts';
import type { Block } from '../trace/block.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { divideNumberedLine, type NumberedLine } from './run-in-heading.ts';
import { isTitleLine } from './title-score.ts';

/** What a block is in the outline. */
export type BlockClass =
	| { type: 'numbered'; division: NumberedLine }
	/** The title of an enclosed text: under a signature, or under the word 附件. */
	| { type: 'title' }
	/** An unnumbered heading that begins here and is set on this many blocks. */
	| { type: 'plain'; blocks: number }
	/** A heading that Markdown marks, of this depth. */
	| { type: 'marked'; depth: number }
	| { type: 'caption' }
	| { type: 'table' }
	| { type: 'paragraph' };

/** Numbered lines from which on a text is taken to number its headings, so that unnumbered short lines are none. */
const numberedText = 2;

/** The word above an enclosed text. */
const annexLabel = /^附件\s*\d*[:：]?$/u;

/** What each block is, told by shape; a plain heading's later blocks are classed as it. */
export function classifyBlocks(blocks: readonly Block[]): BlockClass[] {
	const divisions = findDivisions(blocks);
	const roles = paragraphRoles(
		blocks.map(({ text, isTable }, at) => ({
			text: text.text,
			type: isTable ? 'table' : divisions[at] ? 'heading' : 'paragraph',
		})),
	);
	const classes = blocks.map(({ text, mark, isTable }, at): BlockClass => {
		if (isTable) return { type: 'table' };
		const division = divisions[at];
		if (division) return { type: 'numbered', division };
		if (mark > 0) return { type: 'marked', depth: mark };
		const before = blocks[at - 1]?.text.text;
		const opens = roles[at - 1] === 'signature' || (before !== undefined && annexLabel.test(before));
		const isTitle = roles[at] !== 'signature' && isTitleLine(text.text) && !/^(?:[（(]|附件)/u.test(text.text);
		return { type: opens && isTitle ? 'title' : 'paragraph' };
	});
	if (divisions.filter((division) => division !== null).length >= numberedText) return classes;
	const candidates = blocks.map((block, at) =>
		classes[at]?.type === 'paragraph' && roles[at] !== 'signature' ? block : null,
	);
	for (const { from, to, role } of findPlainHeadings(candidates)) {
		if (role === 'text') continue;
		classes.fill(role === 'heading' ? { type: 'plain', blocks: to - from } : { type: 'caption' }, from, to);
	}
	return classes;
}

/** Below articles （一） and 1. number the items of an article, which are paragraphs of it. */
function findDivisions(blocks: readonly Block[]): (NumberedLine | null)[] {
	const tight = findTightArticles(blocks);
	const divisions = blocks.map((block, at) =>
		block.isTable ? null : (divideNumberedLine(block.text.text) ?? tight[at] ?? null),
	);
	const hasArticles = divisions.some((division) => division?.number.style === 'article');
	const isItem = (division: NumberedLine) =>
		hasArticles && ['second', 'third', 'fourth'].includes(division.number.style);
	return divisions.map((division) => (division && isItem(division) ? null : division));
}

/** The articles of a law whose numbers are set tight against their text; nothing where its lines give no such sequence. */
function findTightArticles(blocks: readonly Block[]): (NumberedLine | null)[] {
	const numbers = blocks.map((block) => (block.isTable ? null : parseTightArticle(block.text.text)));
	if (!isArticleSequence(numbers.filter((number) => number !== null))) return [];
	return blocks.map((block, at) => {
		const number = numbers[at];
		if (!number) return null;
		const { length } = number.printed;
		const isAlone = length === block.text.text.trimEnd().length;
		return isAlone ? null : { number, headingEnd: length, textStart: length };
	});
}
