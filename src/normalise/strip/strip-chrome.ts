import type { Block, Draft } from '../trace/block.ts';
import { removeText } from '../trace/block.ts';
import type { Rule } from '../trace/rule.ts';
import { slice } from '../trace/traced-text.ts';
import { trimBlock } from '../trace/trim-block.ts';
import { advert } from './advert.ts';
import { breadcrumb } from './breadcrumb.ts';
import { carriedFrom, carriedTo } from './carry-marks.ts';
import { footLabel, furniture } from './furniture.ts';
import { injectedMarkup } from './injected-markup.ts';
import type { StripRule } from './strip-rule.ts';

/** Rules that a line is held against, in order. */
export const stripRules: readonly StripRule[] = [
	injectedMarkup,
	breadcrumb,
	carriedFrom,
	carriedTo,
	...furniture,
	advert,
];

/** What stands between or after pieces of furniture at the foot of a page. */
export const footRest: Rule = { id: 'page-foot', reason: '页脚区域内的残余文字（计数、栏目名等）' };

/**
 * Takes out what is not the text's own.
 *
 * 1. Every character is still in a block or in a removal that names its rule.
 * 2. A line that reads as prose is never removed whole.
 * 3. After the last sentence, lines that stand between or behind pieces of furniture go with them.
 */
export function stripChrome(draft: Draft): Draft {
	const removed = [...draft.removed];
	const rests = draft.blocks.map((block) => stripBlock(block, removed));
	dropFootLabels(rests, removed);
	return { ...draft, blocks: dropFoot(rests, removed), removed };
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

/** Takes labels out of `rests`, which has null where furniture stood, from either side of the furniture they stand beside. */
function dropFootLabels(rests: (Block | null)[], removed: Draft['removed']): void {
	const lastProse = rests.findLastIndex(isProse);
	const visit = (at: number, neighbour: number) => {
		const rest = rests[at];
		if (!rest || footLabel.find(rest.text.text) === null) return;
		if (rests[neighbour] !== null && at < lastProse) return;
		removed.push(...removeText(rest.text, footLabel));
		rests[at] = null;
	};
	for (let at = 0; at < rests.length; at += 1) visit(at, at - 1);
	for (let at = rests.length - 1; at >= 0; at -= 1) visit(at, at + 1);
}

function isProse(rest: Block | null): boolean {
	return rest !== null && /[。！？”）)]$|。./u.test(rest.text.text);
}

function dropFoot(rests: readonly (Block | null)[], removed: Draft['removed']): Block[] {
	const lastProse = rests.findLastIndex(isProse);
	const foot = lastProse < 0 ? -1 : rests.indexOf(null, lastProse);
	return rests.flatMap((rest, at) => {
		if (rest === null) return [];
		if (foot < 0 || at < foot) return [rest];
		removed.push(...removeText(rest.text, footRest));
		return [];
	});
}
