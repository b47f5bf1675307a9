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
