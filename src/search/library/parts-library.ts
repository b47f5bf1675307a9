import { createFold } from '../../text/fold.ts';
import { isRecordOf, isText } from '../../text/json-shape.ts';
import { readBlock } from '../index/block-file.ts';
import type { IndexCore } from '../index/core-file.ts';
import { isFactsFile } from '../index/facts-file.ts';
import { factsName, pairsName, soundsName, textsName } from '../index/file-names.ts';
import { createTextCode } from '../index/text-code.ts';
import { passesAll, yearsOf } from '../query/filters.ts';
import { createSyllablesOf, isSounds } from '../sound/sounds.ts';
import { createBlockFinder } from './block-finder.ts';
import type { Library } from './library.ts';
import { once, onceForEach } from './once.ts';
import { type ReadFile, readDecoded, readJson } from './read-file.ts';
import { Shelf } from './shelf.ts';

/** More records than a block can hold: positions of its records are counted from here. */
const positionsInBlock = 0x10000;

/** A large collection, of which only the blocks are fetched that a question needs. */
export function openParts(core: IndexCore, readFile: ReadFile, fetched: () => number): Library {
	const fold = createFold(core.pairs);
	const code = createTextCode(core.frequent);
	const shelf = new Shelf(fold);
	const readOne = onceForEach(async (number: number) =>
		shelf.add(
			await readDecoded(readFile, textsName(number), (bytes) => readBlock(bytes, code)),
			number * positionsInBlock,
		),
	);
	const readFacts = once(() => readJson(readFile, factsName, isFactsFile));
	const readSounds = once(() => readJson(readFile, soundsName, isSounds));
	const readPairsOf = onceForEach((syllable: string) => readJson(readFile, pairsName(syllable), isRecordOf(isText)));
	return {
		core,
		fold,
		shelf,
		finder: createBlockFinder(core, readFile, readFacts),
		sounds: {
			read: readSounds,
			syllablesOf: once(async () => createSyllablesOf(await readSounds())),
			readPairs: async (first, second) => {
				const { beginnings } = await readSounds();
				// Of two syllables some pairs stand in the collection, of most none.
				return beginnings.includes(first) ? ((await readPairsOf(first))[second] ?? '') : '';
			},
		},
		years: async (filters) => {
			if (filters.length === 0) return core.years;
			const { documents } = await readFacts();
			return yearsOf(documents.filter((document) => passesAll(document, filters)));
		},
		fetched,
		read: (numbers) => Promise.all(numbers.map(readOne)),
	};
}
