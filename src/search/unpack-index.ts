import { readIndex, type SearchCollection } from './index-file.ts';

/**
 * The collection out of a published index. A host or proxy may have decompressed the file on the way: then its first bytes
 * are not gzip's.
 */
export async function unpackIndex(bytes: ArrayBuffer): Promise<SearchCollection> {
	const [first, second] = new Uint8Array(bytes);
	const compressed = first === 0x1f && second === 0x8b;
	if (!compressed) return readIndex(new TextDecoder().decode(bytes));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return readIndex(await new Response(stream).text());
}
