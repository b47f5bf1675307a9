import type { TextStretch } from '../../text/text-block.ts';

/** Where the words of an address stand now. */
export interface FoundWords {
	/** The place. */
	stretch: TextStretch;
	/**
	 * - `same`: letter by letter, in the block that the address names.
	 * - `moved`: letter by letter, with the same around them, in another block.
	 * - `near`: in the block that the address names, but not letter by letter; or with other signs, in any.
	 * - `elsewhere`: letter by letter, but what the address says of what is around them is not so: perhaps another mention.
	 */
	likeness: 'same' | 'moved' | 'near' | 'elsewhere';
}
