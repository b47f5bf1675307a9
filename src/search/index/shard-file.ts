import { ByteWriter, numberLength } from './bytes.ts';
import { gapFileOf } from './gaps.ts';
import { characterGram, firstUnit, type Gram } from './grams.ts';
import type { Postings } from './posting-sorter.ts';

/** A file of postings: those of grams that follow each other in order. */
export interface Shard {
	/** Its first gram. */
	first: Gram;
	/** Its bytes, not yet compressed. */
	bytes: Uint8Array;
}

/** The grams of one first character with their postings, written out. */
interface Family {
	/** The gram of the character alone. */
	character: Gram;
	/** Its pairs in order, each with its postings, written out. */
	pairs: { gram: Gram; list: Uint8Array }[];
	/** How many bytes they take. */
	length: number;
	/** The granules of the character. */
	granules: GranuleSet;
}

/**
 * Cuts postings into files of about `size` bytes. A family of grams shares a file where it fits into one: then the
 * postings of the character alone follow from those of its pairs. A larger one begins a file, with the character alone.
 */
export function cutIntoShards(postings: Postings, size: number): Shard[] {
	const shards: Shard[] = [];
	let open: { first: Gram; last: Gram; bytes: ByteWriter } | undefined;
	const close = (): void => {
		if (open !== undefined) shards.push({ first: open.first, bytes: open.bytes.finish() });
		open = undefined;
	};
	const add = (gram: Gram, list: Uint8Array): void => {
		open ??= { first: gram, last: gram, bytes: new ByteWriter() };
		open.bytes.number(gram - open.last).bytes(list);
		open.last = gram;
	};
	for (const { character, pairs, length, granules } of families(postings)) {
		const large = length > size;
		if (open !== undefined && (large || open.bytes.length + length > size)) close();
		if (large) add(character, writeList(granules.list()));
		for (const { gram, list } of pairs) {
			if ((open?.bytes.length ?? 0) > size) close();
			add(gram, list);
		}
		if (large) close();
	}
	close();
	return shards;
}

/** Shares the postings of gaps out to so many files: the bytes of each, not yet compressed. */
export function shareOutGaps(postings: Postings, files: number): Uint8Array<ArrayBuffer>[] {
	const writers = Array.from({ length: files }, () => ({ bytes: new ByteWriter(), last: 0 }));
	for (const [bucket, list] of postings) {
		const writer = writers[gapFileOf(bucket, files)];
		if (writer === undefined) throw new RangeError(`gap ${bucket}: found no file for it among ${files}`);
		writer.bytes.number(bucket - writer.last).bytes(writeList(list));
		writer.last = bucket;
	}
	return writers.map(({ bytes }) => bytes.finish());
}

function* families(postings: Postings): Iterable<Family> {
	let open: Family | undefined;
	for (const [gram, granules] of postings) {
		const character = characterGram(firstUnit(gram));
		if (open?.character !== character) {
			if (open !== undefined) yield open;
			open = { character, pairs: [], length: 0, granules: new GranuleSet() };
		}
		const list = writeList(granules);
		open.length += numberLength(gram - (open.pairs.at(-1)?.gram ?? character)) + list.length;
		open.pairs.push({ gram, list });
		open.granules.add(granules);
	}
	if (open !== undefined) yield open;
}

/** Granules, each once; adding lists to it costs less than merging them. */
class GranuleSet {
	#stands = new Uint8Array(0x100);

	/** Adds a list. */
	add(granules: Uint32Array): void {
		for (const granule of granules) {
			if (granule >= this.#stands.length) {
				const larger = new Uint8Array(granule * 2);
				larger.set(this.#stands);
				this.#stands = larger;
			}
			this.#stands[granule] = 1;
		}
	}

	/** All of them, ascending. */
	list(): number[] {
		const list: number[] = [];
		this.#stands.forEach((stands, granule) => {
			if (stands === 1) list.push(granule);
		});
		return list;
	}
}

/** Where lists are written; used again and again, since there are millions. */
const scratch = new ByteWriter();

/** An ascending list of granules: their number, then the step from each to the next. */
function writeList(granules: Uint32Array | readonly number[]): Uint8Array {
	scratch.clear().number(granules.length);
	let last = 0;
	for (const granule of granules) {
		scratch.number(granule - last);
		last = granule;
	}
	return scratch.finish();
}
