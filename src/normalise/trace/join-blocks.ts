import { type Block, blockRange } from './block.ts';
import { spaceBetween } from './layout.ts';
import type { Rule } from './rule.ts';
import { join, replaced, type TracedText } from './traced-text.ts';

/**
 * The texts of blocks that follow one another as one. In place of the white space between two stands what `between` gives,
 * nothing by default, under the rule.
 */
export function joinBlocks(
	blocks: readonly Block[],
	source: string,
	rule: Rule,
	between: (previous: Block, next: Block) => string = () => '',
): TracedText {
	return join(
		blocks.flatMap((block, index) => {
			const previous = blocks[index - 1];
			if (previous === undefined) return [block.text];
			const [from, to] = spaceBetween(source, blockRange(previous)[1], blockRange(block)[0]);
			return [replaced(from, to, between(previous, block), rule.id), block.text];
		}),
	);
}
