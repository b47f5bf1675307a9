import type { Removal } from '../../model/apparatus.ts';
import type { Block } from '../trace/block.ts';

/** A source as its format is read: lines of text, and what belongs to the format rather than to the text. */
export interface ParsedSource {
	/** The lines that hold something, in order. */
	blocks: Block[];
	/** Markup. */
	removed: Removal[];
}
