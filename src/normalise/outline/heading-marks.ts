import type { Removal } from '../../model/apparatus.ts';
import { type Block, removeText } from '../block.ts';
import type { Rule } from '../rule.ts';
import { slice } from '../traced-text.ts';

/** Marks that Markdown sets before headings. */
export const rule: Rule = { id: 'heading-mark', reason: '来源中标示标题的 # 号' };

/** A block with the depth of the heading mark that stood before it; 0 where there was none. */
export interface MarkedBlock extends Block {
	/** Number of `#`. */
	mark: number;
}

/** Takes the Markdown heading marks off the blocks that have one and keeps their depth. */
export function liftHeadingMarks(blocks: readonly Block[]): { blocks: MarkedBlock[]; removed: Removal[] } {
	const removed: Removal[] = [];
	const marked = blocks.map((block): MarkedBlock => {
		const mark = /^(#{1,6})\s+/u.exec(block.text.text);
		if (mark === null) return { ...block, mark: 0 };
		removed.push(...removeText(slice(block.text, 0, mark[0].length), rule));
		return { ...block, text: slice(block.text, mark[0].length), mark: mark[1]?.length ?? 0 };
	});
	return { blocks: marked, removed };
}
