import type { Block, Draft } from '../block.ts';
import { removeText } from '../block.ts';
import type { Rule } from '../rule.ts';
import { slice } from '../traced-text.ts';
import { trimBlock } from '../trim-block.ts';
import { breadcrumb } from './breadcrumb.ts';
import { carriedFrom, carriedTo } from './carry-marks.ts';
import { injectedMarkup } from './injected-markup.ts';
import { pageFurniture } from './page-furniture.ts';
import type { StripRule } from './strip-rule.ts';

/** Rules that a line is held against, in order. */
export const stripRules: readonly StripRule[] = [injectedMarkup, breadcrumb, carriedFrom, carriedTo, ...pageFurniture];

/** What stands between or after pieces of furniture at the foot of a page. */
export const footRest: Rule = { id: 'page-foot', reason: '页脚区域内的残余文字（计数、栏目名等）' };

/**
 * Takes out what is not the text's own.
 *
 * 1. Every character is still in a block or in a removal that names its rule.
 * 2. A line that reads as prose is never removed whole.
 * 3. After the last prose, short lines that stand between or behind pieces of furniture go with them.
 */
export function stripChrome(draft: Draft): Draft {
	const removed = [...draft.removed];
	const kept: Block[] = [];
	const furniture = new Set<number>();
	for (const block of draft.blocks) {
		const rest = stripBlock(block, removed);
		if (rest === null) furniture.add(block.line);
		else kept.push(rest);
	}
	const blocks = dropFoot(kept, furniture, removed);
	return { ...draft, blocks, removed };
}

function stripBlock(block: Block, removed: Draft['removed']): Block | null {
	let rest = block;
	for (const rule of stripRules) {
		const range = rule.find(rest.text.text);
		if (range === null) continue;
		const [start, end] = range;
		removed.push(...removeText(slice(rest.text, start, end), rule));
		// A mark stands at one end of its line, so one side remains; the space that the cut bares is layout.
		const remaining = { ...rest, text: start === 0 ? slice(rest.text, end) : slice(rest.text, 0, start) };
		const trimmed = trimBlock(remaining);
		if (trimmed === null) {
			removed.push(...removeText(remaining.text, rule));
			return null;
		}
		rest = trimmed;
	}
	return rest;
}

/** Longest line, in characters, that counts as residue of a page's foot. */
const longestResidue = 30;

function dropFoot(blocks: Block[], furniture: ReadonlySet<number>, removed: Draft['removed']): Block[] {
	const isProse = ({ text: { text } }: Block) => /[。！？”）)]$/u.test(text) || text.length > longestResidue;
	const lastProse = blocks.findLast(isProse)?.line;
	const firstFurniture = lastProse === undefined ? undefined : [...furniture].find((line) => line > lastProse);
	if (firstFurniture === undefined) return blocks;
	const isResidue = (block: Block) => block.line > firstFurniture;
	for (const block of blocks.filter(isResidue)) removed.push(...removeText(block.text, footRest));
	return blocks.filter((block) => !isResidue(block));
}
