import { createFold } from '../fold.ts';
import { readBlock } from '../index/block-file.ts';
import type { IndexCore } from '../index/core-file.ts';
import { textsName } from '../index/file-names.ts';
import { createTextCode } from '../index/text-code.ts';
import { createBlockFinder } from './block-finder.ts';
import type { Library } from './library.ts';
import { createPostingsReader } from './postings-reader.ts';
import { type Run, Shelf } from './shelf.ts';

/** More records than a block can hold: positions of its records are counted from here. */
const positionsInBlock = 0x10000;

/** Fetches and unpacks a file of the index by name. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** A large collection, of which only the blocks are fetched that a question needs. */
export function openParts(core: IndexCore, readFile: ReadFile): Library {
	const fold = createFold(core.pairs);
	const code = createTextCode(core.frequent);
	const shelf = new Shelf(fold);
	const blocks = new Map<number, Promise<Run[]>>();
	const readOne = (number: number): Promise<Run[]> => {
		const known = blocks.get(number);
		if (known !== undefined) return known;
		const reading = readFile(textsName(number)).then((bytes) =>
			shelf.add(readBlock(bytes, code), number * positionsInBlock),
		);
		blocks.set(number, reading);
		reading.catch(() => blocks.delete(number));
		return reading;
	};
	return {
		core,
		fold,
		shelf,
		finder: createBlockFinder(core, createPostingsReader(core.shards, readFile), readFile),
		read: (numbers) => Promise.all(numbers.map(readOne)),
	};
}
