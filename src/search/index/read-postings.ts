import { ByteReader } from './bytes.ts';

/**
 * The postings in a file by key, in order.
 * @param first the first gram of a shard; 0 for a file of gaps.
 */
export function readPostings(bytes: Uint8Array, first: number): Map<number, number[]> {
	const reader = new ByteReader(bytes);
	const lists = new Map<number, number[]>();
	let key = first;
	while (!reader.done) {
		key += reader.number();
		let granule = 0;
		lists.set(
			key,
			Array.from({ length: reader.number() }, () => {
				granule += reader.number();
				return granule;
			}),
		);
	}
	return lists;
}
