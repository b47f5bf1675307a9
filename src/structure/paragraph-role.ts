import type { ParagraphRole } from '../model/document.ts';
import { isLongerThan } from '../text/whole-characters.ts';
import type { StructureBlock } from './build-structure.ts';

/** What the role of a block is told from: its text, and whether it is a paragraph, a title, a heading or a table. */
export type RoleContext = Pick<StructureBlock, 'type' | 'text'>;

const numeral = '[〇○零一二三四五六七八九十\\d]';
/** A line that is a date alone: 2018年6月29日, 二〇一八年六月二十九日. */
const dateLine = new RegExp(`^${numeral}{4}年${numeral}{1,3}月(?:${numeral}{1,3}日)?$`, 'u');
/** Longest signature line, in characters: the name of a body with its region. */
const longestSignature = 30;

/**
 * The role of each block in the layout of official documents (GB/T 9704-2012, 7.3.2 and 7.3.5), told by shape alone:
 * 1. the addressee (主送机关) is the first paragraph under a title and ends in a colon;
 * 2. a date alone on its line is a signature, and so are the short lines without punctuation directly before it.
 */
export function paragraphRoles(blocks: readonly RoleContext[]): ParagraphRole[] {
	const roles = blocks.map((block, index): ParagraphRole => {
		if (block.type === 'title') return 'title';
		if (block.type === 'table') return 'table';
		return block.type === 'paragraph' && opensText(blocks, index) && /^[^。！？]+：$/u.test(block.text)
			? 'salutation'
			: 'text';
	});
	blocks.forEach((block, index) => {
		if (block.type !== 'paragraph' || !dateLine.test(block.text)) return;
		for (let at = index; isSignatureLine(blocks[at]) && roles[at] !== 'signature'; at -= 1) roles[at] = 'signature';
	});
	return roles;
}

function opensText(blocks: readonly RoleContext[], index: number): boolean {
	return index === 0 || blocks[index - 1]?.type === 'title';
}

function isSignatureLine(block: RoleContext | undefined): boolean {
	return (
		block?.type === 'paragraph' && !isLongerThan(block.text, longestSignature) && !/[。！？；：，、]/u.test(block.text)
	);
}
