import { createFold } from '../../text/fold.ts';
import { holds } from '../find/match-exact.ts';
import { readBlock } from '../index/block-file.ts';
import type { IndexCore } from '../index/core-file.ts';
import { soundsName } from '../index/file-names.ts';
import { createTextCode } from '../index/text-code.ts';
import { passesAll, yearsOf } from '../query/filters.ts';
import { countPairs } from '../sound/count-pairs.ts';
import { collectPairs } from '../sound/pair-lexicon.ts';
import { createSyllablesOf, isSounds } from '../sound/sounds.ts';
import type { Library } from './library.ts';
import { once } from './once.ts';
import { type ReadFile, readJson } from './read-file.ts';
import { Shelf } from './shelf.ts';

/** A small collection, whose core holds every text: one block, always read. */
export function openWhole(core: IndexCore, whole: Uint8Array, readFile: ReadFile): Library {
	const fold = createFold(core.pairs);
	const shelf = new Shelf(fold);
	const contents = shelf.add(readBlock(whole, createTextCode(core.frequent)), 0);
	const all = () => Promise.resolve([0]);
	const read = once(() => readJson(readFile, soundsName, isSounds));
	const syllablesOf = once(async () => createSyllablesOf(await read()));
	const readLexicon = once(async () =>
		collectPairs(countPairs(shelf.records.map(({ compared }) => compared.folded)), await syllablesOf()),
	);
	return {
		core,
		fold,
		shelf,
		finder: {
			exact: all,
			near: all,
			across: () => Promise.resolve([[0]]),
			initials: all,
			occurs: (term) => Promise.resolve(shelf.records.some((record) => holds(record.compared, term))),
		},
		sounds: {
			read,
			syllablesOf,
			readPairs: async (first, second) => (await readLexicon()).get(first)?.get(second) ?? '',
		},
		years: (filters) => Promise.resolve(yearsOf(shelf.documents.filter((document) => passesAll(document, filters)))),
		fetched: () => 0,
		read: (blocks) => Promise.resolve(blocks.map(() => contents)),
	};
}
