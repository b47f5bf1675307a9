import type { RecordedDocument } from '../records/records.ts';
import { collectPairs } from '../sound/pair-lexicon.ts';
import { createSyllablesOf, type Sounds, type SyllablesOf } from '../sound/sounds.ts';
import { writeBlock } from './block-file.ts';
import { type IndexCore, writeCore } from './core-file.ts';
import { collectFacts } from './facts-file.ts';
import { coreName, factsName, gapsName, pairsName, shardName, soundsName, textsName } from './file-names.ts';
import { countGapFiles } from './gaps.ts';
import { charactersOf } from './grams.ts';
import { compress, compressJson, type IndexFile } from './index-file.ts';
import { type Layout, layOut, toBlocks } from './layout.ts';
import type { Postings } from './posting-sorter.ts';
import { collectGaps, collectPostings, type IndexedTextsOf } from './postings.ts';
import { cutIntoShards, shareOutGaps } from './shard-file.ts';
import { createTextCode } from './text-code.ts';

/**
 * The files of a large collection, the core first, of which a question needs few.
 * @param core what is the same however the collection is published.
 * @param textsOf what is indexed of each record; asked for several times.
 */
export function publishParts(
	core: IndexCore,
	documents: readonly RecordedDocument[],
	textsOf: IndexedTextsOf,
	sounds: Sounds,
): IndexFile[] {
	const layout = layOut(documents);
	const { heads, texts } = layout;
	const gaps = publishGaps(layout, textsOf);
	const pairs = publishPairs(layout, textsOf, createSyllablesOf(sounds));
	const code = createTextCode(core.frequent);
	const blocks = toBlocks([...heads, ...texts]);
	const counts = { ...core.counts, heads: heads.length, granules: heads.length + texts.length, gapFiles: gaps.length };
	return [
		compress(coreName, writeCore({ ...core, counts, shards: pairs.firsts })),
		compressJson(factsName, collectFacts(layout)),
		compressJson(soundsName, { ...sounds, beginnings: pairs.beginnings } satisfies Sounds),
		...pairs.files,
		...gaps,
		...blocks.map((parts, number) => compress(textsName(number), writeBlock(parts, code))),
	];
}

/** The shards of pairs with the first gram of each, and the files of pairs by sound with the syllable of each. */
function publishPairs(layout: Layout, textsOf: IndexedTextsOf, syllablesOf: SyllablesOf) {
	const postings = collectPostings(layout, textsOf, syllablesOf);
	const shards = cutIntoShards(postings, shardSize(layout.texts.length));
	const lexicon = [...collectPairs(pairCounts(postings), syllablesOf)];
	return {
		firsts: shards.map(({ first }) => first),
		beginnings: lexicon.map(([syllable]) => syllable),
		files: [
			...lexicon.map(([syllable, pairs]) => compressJson(pairsName(syllable), Object.fromEntries(pairs))),
			...shards.map(({ bytes }, number) => compress(shardName(number), bytes)),
		],
	};
}

function publishGaps(layout: Layout, textsOf: IndexedTextsOf): IndexFile[] {
	const postings = collectGaps(layout, textsOf);
	const files = shareOutGaps(postings, countGapFiles(postings.length));
	return files.map((bytes, number) => compress(gapsName(number), bytes));
}

/** Larger shards where there are many postings: their list, which every reader fetches, must stay short. */
function shardSize(granules: number): number {
	return Math.min(6_000, Math.max(4_000, Math.round(40 * Math.sqrt(granules))));
}

/** In how many stretches of text each pair of characters stands. */
function* pairCounts(postings: Postings): Iterable<[pair: string, count: number]> {
	for (const [gram, list] of postings) yield [charactersOf(gram), list.length];
}
