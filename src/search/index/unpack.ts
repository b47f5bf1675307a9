/**
 * The contents of a published file. A host or proxy may have decompressed it on the way: then its first bytes are not
 * gzip's.
 */
export async function unpack(bytes: ArrayBuffer): Promise<Uint8Array> {
	const [first, second] = new Uint8Array(bytes);
	if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
