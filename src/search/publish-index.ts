import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PolicyDocument } from '../model/document.ts';
import type { City } from '../model/vocabulary.ts';
import { foldPairsFor } from './fold-table.ts';
import { indexFormat, writeIndex } from './index-file.ts';
import { recordDocument } from './records.ts';

/** The index as it is published. */
export interface PublishedIndex {
	/** File name; its hash is that of the contents, so that a file once fetched may be kept for ever. */
	name: string;
	/** The file: JSON, compressed with gzip here because not every host compresses. */
	bytes: Uint8Array<ArrayBuffer>;
}

/** Name of the small file that says which index is the newest; pages that were opened before an update ask it. */
export const currentIndexName = 'current.json';

/** What `current.json` says. */
export interface CurrentIndex {
	/** File name of the newest index. */
	name: string;
	/** Its format. */
	format: number;
}

/** The index of a collection, to be built once and published under its name. */
export function publishIndex(documents: readonly PolicyDocument[], cities: Iterable<City>): PublishedIndex {
	const recorded = documents.map(recordDocument);
	const text = writeIndex({
		pairs: foldPairsFor(recorded.flatMap((document) => document.records.map((record) => record.text))),
		cities: [...cities].map(({ id, label }) => ({ id, label })),
		documents: recorded,
	});
	const bytes = new Uint8Array(gzipSync(text, { level: 9 }));
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	return { name: `index-${hash}.bin`, bytes };
}

/** The contents of `current.json` for an index. */
export function announceIndex({ name }: PublishedIndex): CurrentIndex {
	return { name, format: indexFormat };
}
