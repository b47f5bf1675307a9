import { type Block, type Draft, removeText } from '../trace/block.ts';
import type { Rule } from '../trace/rule.ts';
import { isHeadingShaped } from './heading-shape.ts';

/** The rule. */
export const rule: Rule = { id: 'contents-list', reason: '原文目录：其中各条在正文中重复出现，站点另行生成目录' };

/**
 * Drops a list of contents that stands before the text: the word 目录 and the headings under it, up to the one that stands
 * again as the first heading of the text. A list whose first heading does not return is left alone.
 */
export function dropContentsList({
	blocks,
	removed,
}: Pick<Draft, 'blocks' | 'removed'>): Pick<Draft, 'blocks' | 'removed'> {
	const at = blocks.findIndex(({ text }) => /^目\s*录$/u.test(text.text));
	const first = blocks[at + 1];
	if (at < 0 || first === undefined) return { blocks, removed };
	const key = plainHeading(first);
	const end = blocks.findIndex((block, index) => index > at + 1 && plainHeading(block) === key);
	const list = blocks.slice(at, end);
	if (end < 0 || !list.every(({ text }) => isHeadingShaped(plainEntry(text.text)))) return { blocks, removed };
	return {
		blocks: [...blocks.slice(0, at), ...blocks.slice(end)],
		removed: [...removed, ...list.flatMap(({ text }) => removeText(text, rule))],
	};
}

/** An entry without the dots and page number that lead to its page. */
function plainEntry(text: string): string {
	let end = text.length;
	while (end > 0 && /\d/u.test(text.charAt(end - 1))) end -= 1;
	while (end > 0 && /[\s.·…⋯]/u.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}

function plainHeading({ text }: Block): string {
	return plainEntry(text.text).replace(/\s/gu, '');
}
