import { type Block, type Draft, removeText } from '../trace/block.ts';
import type { Rule } from '../trace/rule.ts';
import { slice } from '../trace/traced-text.ts';

/** Marks that Markdown sets before headings. */
export const rule: Rule = { id: 'heading-mark', reason: '来源中标示标题的 # 号' };

/** Takes the Markdown heading marks off the blocks that have one and keeps their depth as the block's mark. */
export function liftHeadingMarks(blocks: readonly Block[]): Pick<Draft, 'blocks' | 'removed'> {
	const removed: Draft['removed'] = [];
	const lifted = blocks.map((block) => {
		const mark = /^#{1,6}\s+/u.exec(block.text.text);
		if (mark === null) return block;
		removed.push(...removeText(slice(block.text, 0, mark[0].length), rule));
		return { ...block, text: slice(block.text, mark[0].length), mark: mark[0].trimEnd().length };
	});
	return { blocks: lifted, removed };
}
