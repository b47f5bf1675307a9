import { gzipSync } from 'node:zlib';

/** A file of the index. */
export interface IndexFile {
	/** Its name in the index's folder. */
	name: string;
	/** Its bytes, compressed with gzip here because not every host compresses. */
	bytes: Uint8Array<ArrayBuffer>;
}

/** A file of bytes. */
export function compress(name: string, bytes: Uint8Array): IndexFile {
	return { name, bytes: new Uint8Array(gzipSync(bytes, { level: 9 })) };
}

/** A file of JSON. */
export function compressJson(name: string, contents: unknown): IndexFile {
	return compress(name, new TextEncoder().encode(JSON.stringify(contents)));
}
