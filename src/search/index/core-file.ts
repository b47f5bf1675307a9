import type { FoldPairs } from '../../text/fold.ts';
import { hasShape, isCount, isListOf, isRecordOf, isText, parseJson } from '../../text/json-shape.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Gram } from './grams.ts';

/** Counts up when a program that reads the index of yesterday would misread that of today. */
export const indexFormat = 3;

/** Names of the values by which hits can be narrowed, by identifier. */
export interface FacetLabels {
	/** Cities. */
	city: Readonly<Record<string, string>>;
	/** Themes. */
	theme: Readonly<Record<string, string>>;
	/** Kinds of text. */
	kind: Readonly<Record<string, string>>;
}

/** What the search must know before the first question. */
export interface IndexCore {
	/** Characters to be levelled before comparison. */
	pairs: FoldPairs;
	/** Characters with codes of one byte in the blocks. */
	frequent: string;
	/** Names of facet values. */
	labels: FacetLabels;
	/** Other names of themes, by identifier. */
	otherNames: Readonly<Record<string, readonly string[]>>;
	/** Years of the documents, ascending. */
	years: readonly number[];
	/** How many there are: documents, records, granules of titles and headings, all granules, files of gaps. */
	counts: { documents: number; records: number; heads: number; granules: number; gapFiles: number };
	/** Where a collection is small: all its records as one block. */
	whole: Uint8Array | null;
	/** Where it is large: the first gram of each shard. */
	shards: readonly Gram[];
}

/** The part of the file that is written as JSON. */
interface Header extends Pick<IndexCore, 'frequent' | 'labels' | 'otherNames' | 'years' | 'counts'> {
	format: number;
	pairs: string;
}

const isFormat = hasShape<Pick<Header, 'format'>>({ format: isCount });
const isHeader = hasShape<Header>({
	format: isCount,
	pairs: isText,
	frequent: isText,
	labels: hasShape<FacetLabels>({ city: isRecordOf(isText), theme: isRecordOf(isText), kind: isRecordOf(isText) }),
	otherNames: isRecordOf(isListOf(isText)),
	years: isListOf(isCount),
	counts: hasShape<IndexCore['counts']>({
		documents: isCount,
		records: isCount,
		heads: isCount,
		granules: isCount,
		gapFiles: isCount,
	}),
});

/** The file, not yet compressed. */
export function writeCore({ pairs, whole, shards, ...rest }: IndexCore): Uint8Array<ArrayBuffer> {
	const header: Header = { format: indexFormat, pairs: writePairs(pairs), ...rest };
	const file = new ByteWriter().counted(new TextEncoder().encode(JSON.stringify(header))).number(shards.length);
	let last = 0;
	for (const first of shards) {
		file.number(first - last);
		last = first;
	}
	return file.bytes(whole ?? new Uint8Array()).finish();
}

/**
 * What a file says: the inverse of `writeCore`.
 * @throws Error where the file has another format, or is broken.
 */
export function readCore(bytes: Uint8Array): IndexCore {
	const reader = new ByteReader(bytes);
	const text = new TextDecoder().decode(reader.counted());
	const { format } = parseJson(text, isFormat);
	if (format !== indexFormat) throw new Error(`found index format ${format}, expected ${indexFormat}`);
	const { pairs, frequent, labels, otherNames, years, counts } = parseJson(text, isHeader);
	let first = 0;
	const shards = Array.from({ length: reader.number() }, () => {
		first += reader.number();
		return first;
	});
	const whole = reader.rest();
	const known = { frequent, labels, otherNames, years, counts };
	return { ...known, pairs: readPairs(pairs), shards, whole: whole.length === 0 ? null : whole };
}

/** Groups joined by `|`: a character, then those that it stands for. */
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
