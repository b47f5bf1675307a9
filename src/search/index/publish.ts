import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createFold, type Fold } from '../../text/fold.ts';
import { foldPairsFor } from '../../text/fold-table.ts';
import type { RecordedDocument } from '../records/records.ts';
import { collectSyllables } from '../sound/collect-sounds.ts';
import { collectPairs } from '../sound/pair-lexicon.ts';
import { createReadingsOf, type Sounds } from '../sound/sounds.ts';
import { writeBlock } from './block-file.ts';
import { type FacetLabels, type IndexCore, indexFormat, writeCore } from './core-file.ts';
import { collectFacts } from './facts-file.ts';
import { coreName, factsName, pairsName, shardName, soundsName, textsName } from './file-names.ts';
import { charactersOf } from './grams.ts';
import { layOut, toBlocks } from './layout.ts';
import { collectPostings, type Postings } from './postings.ts';
import { cutIntoShards } from './shard-file.ts';
import { createTextCode, frequentCharacters } from './text-code.ts';

/** A file of the index. */
export interface IndexFile {
	/** Its name in the index's folder. */
	name: string;
	/** Its bytes, compressed with gzip here because not every host compresses. */
	bytes: Uint8Array<ArrayBuffer>;
}

/** The index as it is published. */
export interface PublishedIndex {
	/** Name of its folder: a hash of all that is in it, so that a file once fetched may be kept for ever. */
	folder: string;
	/** Its files, the core first. */
	files: IndexFile[];
}

/** What `current.json` says: pages that were opened before an update ask it. */
export interface CurrentIndex {
	/** Folder of the newest index. */
	folder: string;
	/** Its format. */
	format: number;
}

/** Name of that file. */
export const currentIndexName = 'current.json';

/** How an index is made. */
export interface PublishOptions {
	/** A collection whose whole file is not larger than this, in bytes, is published as one file. */
	largestWhole?: number;
	/** Names of places, bodies, persons and themes, to be found by their initials. */
	names?: readonly string[];
}

/**
 * A whole collection up to this size costs a reader less than the parts of a large one that a question needs (80 kB with
 * the program): docs/search.md.
 */
const defaultLargestWhole = 84_000;

/** The index of a collection, to be built once. Documents stand in it in the order given. */
export function publishIndex(
	documents: readonly RecordedDocument[],
	labels: FacetLabels,
	{ largestWhole = defaultLargestWhole, names = [] }: PublishOptions = {},
): PublishedIndex {
	const texts = documents.flatMap((document) => document.records.map((record) => record.text));
	const pairs = foldPairsFor(texts);
	const fold = createFold(pairs);
	const sounds: Sounds = { syllables: collectSyllables([...texts, ...names].map(fold)), names, beginnings: [] };
	const core: IndexCore = {
		pairs,
		frequent: frequentCharacters(texts),
		labels,
		years: [...new Set(documents.map(({ year }) => year))].sort((a, b) => a - b),
		counts: { documents: documents.length, records: texts.length, heads: 0, granules: 0 },
		whole: null,
		shards: [],
	};
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	// Two characters and more never fit into a byte; a large collection need not be compressed to know that it is large.
	const whole = characters > largestWhole * 4 ? null : publishWhole(core, documents);
	const isSmall = whole !== null && whole.bytes.length <= largestWhole;
	return seal(isSmall ? [whole, publishJson(soundsName, sounds)] : publishParts(core, documents, fold, sounds));
}

/** The contents of `current.json` for an index. */
export function announceIndex({ folder }: PublishedIndex): CurrentIndex {
	return { folder, format: indexFormat };
}

function publishWhole(core: IndexCore, documents: readonly RecordedDocument[]): IndexFile {
	const parts = documents.map(({ records, ...document }) => ({ document, above: [], records }));
	return compress(coreName, writeCore({ ...core, whole: writeBlock(parts, createTextCode(core.frequent)) }));
}

function publishParts(
	core: IndexCore,
	documents: readonly RecordedDocument[],
	fold: Fold,
	sounds: Sounds,
): IndexFile[] {
	const layout = layOut(documents);
	const code = createTextCode(core.frequent);
	const readingsOf = createReadingsOf(sounds);
	const postings = collectPostings(layout, fold, readingsOf);
	const shards = cutIntoShards(postings, shardSize(layout.texts.length));
	const lexicon = collectPairs(pairCounts(postings), readingsOf);
	const blocks = toBlocks([...layout.heads, ...layout.texts]);
	return [
		compress(
			coreName,
			writeCore({
				...core,
				counts: { ...core.counts, heads: layout.heads.length, granules: layout.heads.length + layout.texts.length },
				shards: shards.map(({ first }) => first),
			}),
		),
		publishJson(factsName, collectFacts(layout)),
		publishJson(soundsName, { ...sounds, beginnings: [...lexicon.keys()] } satisfies Sounds),
		...[...lexicon].map(([syllable, pairs]) => publishJson(pairsName(syllable), Object.fromEntries(pairs))),
		...shards.map(({ bytes }, number) => compress(shardName(number), bytes)),
		...blocks.map((parts, number) => compress(textsName(number), writeBlock(parts, code))),
	];
}

/** Larger shards where there are many postings: their list, which every reader fetches, must stay short. */
function shardSize(granules: number): number {
	return Math.min(6_000, Math.max(4_000, Math.round(40 * Math.sqrt(granules))));
}

/** In how many stretches of text each pair of characters stands. */
function* pairCounts(postings: Postings): Iterable<[pair: string, count: number]> {
	for (const [gram, list] of postings) yield [charactersOf(gram), list.length];
}

function publishJson(name: string, contents: unknown): IndexFile {
	return compress(name, new TextEncoder().encode(JSON.stringify(contents)));
}

function compress(name: string, bytes: Uint8Array): IndexFile {
	return { name, bytes: new Uint8Array(gzipSync(bytes, { level: 9 })) };
}

function seal(files: IndexFile[]): PublishedIndex {
	const hash = createHash('sha256');
	for (const { name, bytes } of files) hash.update(name).update(bytes);
	return { folder: hash.digest('hex').slice(0, 16), files };
}
