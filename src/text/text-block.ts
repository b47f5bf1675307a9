/** A heading or paragraph of a page. */
export interface TextBlock {
	/** Its locator; empty for the title. */
	locator: string;
	/** Its published text. */
	text: string;
}

/** A point of a text: the place of the block in the page's list, and the offset in its text in UTF-16 code units. */
export interface TextPoint {
	/** Place of the block, from 0. */
	block: number;
	/** Offset in the block's text. */
	offset: number;
}

/** A stretch of a text, which may run over several blocks. */
export interface TextStretch {
	/** Where it begins. */
	from: TextPoint;
	/** Where it ends. */
	to: TextPoint;
}

/**
 * A block of a text.
 * @throws RangeError where the text has none at that place
 */
export function blockAt<Block>(blocks: readonly Block[], place: number): Block {
	const block = blocks[place];
	if (block === undefined) throw new RangeError(`block ${place}: found ${blocks.length} blocks`);
	return block;
}

/** The words of a stretch, what it covers of each block in order. */
export function stretchWords(blocks: readonly Pick<TextBlock, 'text'>[], { from, to }: TextStretch): string[] {
	return blocks.slice(from.block, to.block + 1).map(({ text }, index) => {
		const start = index === 0 ? from.offset : 0;
		return text.slice(start, from.block + index === to.block ? to.offset : text.length);
	});
}
