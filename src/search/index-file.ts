import type { FoldPairs } from './fold.ts';
import type { RecordedDocument, SearchedDocument, SearchRecord } from './records.ts';

/** Counts up when a program that reads the index of yesterday would misread that of today. */
export const indexFormat = 1;

/** A city as the filters name it. */
export interface SearchedCity {
	/** Identifier in addresses. */
	id: string;
	/** Name in the interface. */
	label: string;
}

/** What the search searches. */
export interface SearchCollection {
	/** Characters to be levelled before comparison. */
	pairs: FoldPairs;
	/** Cities of the documents. */
	cities: SearchedCity[];
	/** The documents, in the order of the catalogue. */
	documents: RecordedDocument[];
}

/** A document in the file: its records by columns, because like compresses well beside like. */
interface DocumentColumns extends SearchedDocument {
	/** Locators joined by spaces; the title has none. */
	locators: string;
	/** Level of each heading; 0 for a paragraph. */
	levels: number[];
	/** Length of each lead. */
	leads: number[];
	/** Each text. */
	texts: string[];
}

/** The file before compression (JSON). */
interface IndexFile {
	/** `indexFormat` of the program that wrote it. */
	format: number;
	/** Groups joined by `|`: a character, then those that it stands for. */
	pairs: string;
	/** Cities of the documents. */
	cities: SearchedCity[];
	/** The documents. */
	documents: DocumentColumns[];
}

/** The collection as the text of an index file. */
export function writeIndex({ pairs, cities, documents }: SearchCollection): string {
	const file: IndexFile = {
		format: indexFormat,
		pairs: writePairs(pairs),
		cities,
		documents: documents.map(toColumns),
	};
	return JSON.stringify(file);
}

/**
 * The collection out of the text of an index file: the inverse of `writeIndex`.
 * @throws Error where the file has another format.
 */
export function readIndex(text: string): SearchCollection {
	const file = JSON.parse(text) as IndexFile;
	if (file.format !== indexFormat) throw new Error(`found index format ${file.format}, expected ${indexFormat}`);
	return { pairs: readPairs(file.pairs), cities: file.cities, documents: file.documents.map(fromColumns) };
}

function toColumns({ records, ...document }: RecordedDocument): DocumentColumns {
	const body = records.slice(1);
	return {
		...document,
		locators: body.map((record) => record.locator).join(' '),
		levels: body.map((record) => record.level),
		leads: body.map((record) => record.lead),
		texts: body.map((record) => record.text),
	};
}

function fromColumns({ locators, levels, leads, texts, ...document }: DocumentColumns): RecordedDocument {
	const addresses = locators.split(' ');
	const body = texts.map((text, index): SearchRecord => {
		const level = levels[index] ?? 0;
		const kind = level > 0 ? 'heading' : 'text';
		return { kind, locator: addresses[index] ?? '', level, lead: leads[index] ?? 0, text };
	});
	return { ...document, records: [{ kind: 'title', locator: '', level: 0, lead: 0, text: document.title }, ...body] };
}

function writePairs(pairs: FoldPairs): string {
	const groups = Map.groupBy(pairs, ([, to]) => to);
	return [...groups].map(([to, group]) => String.fromCharCode(to, ...group.map(([from]) => from))).join('|');
}

function readPairs(groups: string): FoldPairs {
	const pairs = new Map<number, number>();
	for (const group of groups.split('|')) {
		for (let index = 1; index < group.length; index += 1) pairs.set(group.charCodeAt(index), group.charCodeAt(0));
	}
	return pairs;
}
