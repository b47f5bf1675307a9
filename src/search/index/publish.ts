import { createHash } from 'node:crypto';
import { createFold, type Fold } from '../../text/fold.ts';
import { foldPairs, foldPairsFor } from '../../text/fold-table.ts';
import { charactersAlone } from '../../text/without-marks.ts';
import { yearsOf } from '../query/filters.ts';
import type { RecordedDocument, SearchRecord } from '../records/records.ts';
import { applyVariant } from '../records/variant-text.ts';
import { collectSyllables } from '../sound/collect-sounds.ts';
import type { Sounds } from '../sound/sounds.ts';
import { writeBlock } from './block-file.ts';
import { type FacetLabels, type IndexCore, indexFormat, writeCore } from './core-file.ts';
import { coreName, soundsName } from './file-names.ts';
import { compress, compressJson, type IndexFile } from './index-file.ts';
import type { IndexedTexts, IndexedTextsOf } from './postings.ts';
import { publishParts } from './publish-parts.ts';
import { createTextCode, frequentCharacters } from './text-code.ts';
import { namesInUse } from './values-in-use.ts';

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
	/** Other names of themes, by identifier, under which a query is offered the theme. */
	otherNames?: Readonly<Record<string, readonly string[]>>;
	/** Names of places, bodies, persons and themes, to be found by their initials. */
	names?: readonly string[];
}

/**
 * A whole collection up to this size costs a reader less than the parts of a large one that a question needs (80 kB with
 * the program): docs/search.md.
 */
const defaultLargestWhole = 84_000;

/**
 * The index of a collection, to be built once. Documents stand in it in the order given.
 * @throws Error where a facet value of a document has no name.
 */
export function publishIndex(
	documents: readonly RecordedDocument[],
	labels: FacetLabels,
	{ largestWhole = defaultLargestWhole, otherNames = {}, names = [] }: PublishOptions = {},
): PublishedIndex {
	for (const document of documents) checkLabels(document, labels);
	const records = documents.flatMap((document) => document.records);
	const texts = records.map(({ text }) => text);
	const foldWholly = createFold(foldPairs());
	const folded = texts.map(foldWholly);
	const themeNames = [...Object.values(labels.theme), ...Object.values(otherNames).flat()];
	const pairs = foldPairsFor([...folded, ...themeNames.map(foldWholly)]);
	const fold = createFold(pairs);
	const sounds: Sounds = { syllables: collectSyllables([...folded, ...names.map(fold)]), names, beginnings: [] };
	const core: IndexCore = {
		pairs,
		frequent: frequentCharacters(texts),
		...namesInUse(documents, { labels, otherNames }),
		years: yearsOf(documents),
		counts: { documents: documents.length, records: texts.length, heads: 0, granules: 0, gapFiles: 0 },
		whole: null,
		shards: [],
	};
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	// Two characters and more never fit into a byte; a large collection need not be compressed to know that it is large.
	const whole = characters > largestWhole * 4 ? null : publishWhole(core, documents);
	if (whole !== null && whole.bytes.length <= largestWhole) return seal([whole, compressJson(soundsName, sounds)]);
	return seal(publishParts(core, documents, indexTexts(records, folded, fold), sounds));
}

/** The contents of `current.json` for an index. */
export function announceIndex({ folder }: PublishedIndex): CurrentIndex {
	return { folder, format: indexFormat };
}

function checkLabels({ id, city, kind, themes }: RecordedDocument, labels: FacetLabels): void {
	const values = { city: [city], kind: [kind], theme: themes };
	for (const facet of ['city', 'kind', 'theme'] as const) {
		const nameless = values[facet].filter((value) => !(value in labels[facet]));
		if (nameless.length > 0)
			throw new Error(`document ${id}, ${facet}: found ${nameless.join(', ')}, expected values with names`);
	}
}

/** Works out what is indexed of each record. */
function indexTexts(records: readonly SearchRecord[], folded: readonly string[], fold: Fold): IndexedTextsOf {
	const foldedAt = (index: number): string => {
		const text = folded[index];
		if (text === undefined) throw new RangeError(`record ${index}: found ${folded.length} folded texts`);
		return text;
	};
	const indexed = new Map(
		records.map((record, index): [SearchRecord, IndexedTexts] => [
			record,
			{
				characters: charactersAlone(foldedAt(index)),
				variants: record.variants.map((variant) => charactersAlone(fold(applyVariant(record.text, variant).text))),
			},
		]),
	);
	return (record) => {
		const texts = indexed.get(record);
		if (texts === undefined) throw new Error(`record ${record.locator}: found none of its texts in the index`);
		return texts;
	};
}

function publishWhole(core: IndexCore, documents: readonly RecordedDocument[]): IndexFile {
	const parts = documents.map(({ records, ...document }) => ({ document, above: [], records }));
	return compress(coreName, writeCore({ ...core, whole: writeBlock(parts, createTextCode(core.frequent)) }));
}

function seal(files: IndexFile[]): PublishedIndex {
	const hash = createHash('sha256');
	for (const { name, bytes } of files) hash.update(name).update(bytes);
	return { folder: hash.digest('hex').slice(0, 16), files };
}
