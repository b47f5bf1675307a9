import { createFold } from '../../text/fold.ts';
import { readBlock } from '../index/block-file.ts';
import type { IndexCore } from '../index/core-file.ts';
import { pairsName, soundsName, textsName } from '../index/file-names.ts';
import { createTextCode } from '../index/text-code.ts';
import { createReadingsOf, type Sounds } from '../sound/sounds.ts';
import { createBlockFinder } from './block-finder.ts';
import type { Library } from './library.ts';
import { once, onceForEach } from './once.ts';
import { createPostingsReader } from './postings-reader.ts';
import { type ReadFile, readJson } from './read-file.ts';
import { Shelf } from './shelf.ts';

/** More records than a block can hold: positions of its records are counted from here. */
const positionsInBlock = 0x10000;

/** A large collection, of which only the blocks are fetched that a question needs. */
export function openParts(core: IndexCore, readFile: ReadFile, fetched: () => number): Library {
	const fold = createFold(core.pairs);
	const code = createTextCode(core.frequent);
	const shelf = new Shelf(fold);
	const readOne = onceForEach(async (number: number) =>
		shelf.add(readBlock(await readFile(textsName(number)), code), number * positionsInBlock),
	);
	const readSounds = once(async () => readJson<Sounds>(await readFile(soundsName)));
	const readPairsOf = onceForEach(async (syllable: string) =>
		readJson<Record<string, string>>(await readFile(pairsName(syllable))),
	);
	return {
		core,
		fold,
		shelf,
		finder: createBlockFinder(core, createPostingsReader(core.shards, readFile), readFile),
		sounds: {
			read: readSounds,
			readingsOf: once(async () => createReadingsOf(await readSounds())),
			readPairs: async (first, second) => {
				const { beginnings } = await readSounds();
				return beginnings.includes(first) ? ((await readPairsOf(first))[second] ?? '') : '';
			},
		},
		fetched,
		read: (numbers) => Promise.all(numbers.map(readOne)),
	};
}
