import { ByteReader, ByteWriter, numberLength } from './bytes.ts';
import { characterGram, firstUnit, type Gram } from './grams.ts';
import { unite } from './number-lists.ts';
import type { Postings } from './postings.ts';

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
	/** Its pairs in order. */
	pairs: { gram: Gram; list: number[] }[];
	/** How many bytes they take. */
	length: number;
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
	const add = (gram: Gram, list: readonly number[]): void => {
		open ??= { first: gram, last: gram, bytes: new ByteWriter() };
		writeEntry(open.bytes, gram - open.last, list);
		open.last = gram;
	};
	for (const { character, pairs, length } of families(postings)) {
		const large = length > size;
		if (open !== undefined && (large || open.bytes.length + length > size)) close();
		if (large) add(character, unite(pairs.map(({ list }) => list)));
		for (const { gram, list } of pairs) {
			if ((open?.bytes.length ?? 0) > size) close();
			add(gram, list);
		}
		if (large) close();
	}
	close();
	return shards;
}

/** The postings in a shard by gram, in order. */
export function readShard({ first, bytes }: Shard): Map<Gram, number[]> {
	const reader = new ByteReader(bytes);
	const lists = new Map<Gram, number[]>();
	let gram = first;
	while (!reader.done) {
		gram += reader.number();
		let granule = 0;
		lists.set(
			gram,
			Array.from({ length: reader.number() }, () => {
				granule += reader.number();
				return granule;
			}),
		);
	}
	return lists;
}

function writeEntry(writer: ByteWriter, step: number, list: readonly number[]): void {
	writer.number(step).number(list.length);
	let last = 0;
	for (const granule of list) {
		writer.number(granule - last);
		last = granule;
	}
}

function entryLength(step: number, list: readonly number[]): number {
	let length = numberLength(step) + numberLength(list.length);
	list.forEach((granule, index) => {
		length += numberLength(granule - (list[index - 1] ?? 0));
	});
	return length;
}

function* families(postings: Postings): Iterable<Family> {
	let open: Family | undefined;
	for (const gram of [...postings.keys()].sort((a, b) => a - b)) {
		const character = characterGram(firstUnit(gram));
		if (open?.character !== character) {
			if (open !== undefined) yield open;
			open = { character, pairs: [], length: 0 };
		}
		const list = postings.get(gram) ?? [];
		open.length += entryLength(gram - (open.pairs.at(-1)?.gram ?? character), list);
		open.pairs.push({ gram, list });
	}
	if (open !== undefined) yield open;
}
