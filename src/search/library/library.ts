import type { Filters } from '../../model/facet.ts';
import type { ComparedText } from '../../text/compared-text.ts';
import type { Fold } from '../../text/fold.ts';
import type { IndexCore } from '../index/core-file.ts';
import type { ReadPairs } from '../sound/sound-words.ts';
import type { Sounds, SyllablesOf } from '../sound/sounds.ts';
import type { NarrowedSearch } from './narrowed-search.ts';
import type { RecordSequence, Shelf } from './shelf.ts';

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
	/** How its words are read aloud; fetched only where somebody asks by sound. */
	readonly sounds: {
		/** Syllables of characters, and names. */
		read(): Promise<Sounds>;
		/** The syllables, by character. */
		syllablesOf(): Promise<SyllablesOf>;
		/** Pairs of neighbouring characters by sound. */
		readPairs: ReadPairs;
	};
	/**
	 * The years in which documents stand that pass filters, ascending. Of a large collection that is narrowed it fetches the
	 * facts of the documents.
	 */
	years(filters: readonly Filters[]): Promise<readonly number[]>;
	/** How many bytes have been fetched for questions so far. */
	readonly fetched: () => number;
	/**
	 * Reads blocks, unless they have been read, and gives the records of each.
	 * @throws MissingFileError where a file is gone; Error where it is not what it should be.
	 */
	read(blocks: readonly number[]): Promise<RecordSequence[][]>;
}

/** Tells, before texts are read, in which blocks reading is worth while. */
export interface BlockFinder {
	/** Blocks of records that may hold what is asked, exactly or but for punctuation, in the order of their hits. */
	exact(search: NarrowedSearch): Promise<number[]>;
	/** Blocks in which its terms may stand with errors, the likelier first. */
	near(search: NarrowedSearch): Promise<number[]>;
	/** Blocks in which words in a row may begin, each with the one into which they may run on. */
	across(words: string, search: NarrowedSearch): Promise<number[][]>;
	/** Blocks of titles and headings in which characters with these initials follow each other. */
	initials(letters: string): Promise<number[]>;
	/** Whether a term may stand anywhere at all. */
	occurs(term: ComparedText): Promise<boolean>;
}

/** Thrown where a file of the index cannot be had: the site was updated, or the network failed. */
export class MissingFileError extends Error {}
