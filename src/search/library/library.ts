import type { Fold } from '../../text/fold.ts';
import type { IndexCore } from '../index/core-file.ts';
import type { ReadPairs } from '../sound/sound-words.ts';
import type { ReadingsOf, Sounds } from '../sound/sounds.ts';
import type { NarrowedQuery } from './narrowed-query.ts';
import type { Run, Shelf } from './shelf.ts';

/** A collection that can be read block by block. A small one is a single block that is read already. */
export interface Library {
	/** What is known of it before anything is read. */
	readonly core: IndexCore;
	/** Levels characters for comparison. */
	readonly fold: Fold;
	/** What has been read. */
	readonly shelf: Shelf;
	/** Which blocks hold what is asked for; whatever the answer leaves out does not hold it. */
	readonly finder: BlockFinder;
	/** How its words are read; fetched only where somebody asks by sound. */
	readonly sounds: {
		/** Readings of characters, and names. */
		read(): Promise<Sounds>;
		/** The readings, by character. */
		readingsOf(): Promise<ReadingsOf>;
		/** Pairs of neighbouring characters by sound. */
		readPairs: ReadPairs;
	};
	/** How many bytes have been fetched for questions so far. */
	readonly fetched: () => number;
	/**
	 * Reads blocks, unless they have been read, and gives the records of each.
	 * @throws MissingFileError where a file is gone.
	 */
	read(blocks: readonly number[]): Promise<Run[][]>;
}

/** Tells, before texts are read, in which blocks reading is worth while. */
export interface BlockFinder {
	/** Blocks of records that may hold a query, in the order in which their hits should be shown. */
	exact(query: NarrowedQuery): Promise<number[]>;
	/** Blocks in which its terms may stand with errors, the likelier first. */
	near(query: NarrowedQuery): Promise<number[]>;
	/** Blocks in which a passage without punctuation may begin, each with the one into which it may run on. */
	passage(bare: string, query: NarrowedQuery): Promise<number[][]>;
	/** Blocks of titles and headings in which characters with these initials follow each other. */
	initials(letters: string): Promise<number[]>;
	/** Whether a folded word may stand anywhere at all. */
	occurs(folded: string): Promise<boolean>;
}

/** Thrown where a file of the index cannot be had: the site was updated, or the network failed. */
export class MissingFileError extends Error {}
