import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP. */
export interface ZippedFile {
	/** Its path. */
	path: string;
	/** Whether it is packed as it is, not compressed. */
	isStored: boolean;
	/** Length of the further field in front of its bytes. */
	extraLength: number;
	/** Its bytes. */
	bytes: Buffer;
}

/**
 * The files of a ZIP, in the order in which they are packed, found by its directory (PKWARE APPNOTE 4.3).
 *
 * @param zip the archive, or the name of its file
 * @returns them
 * @throws Error where it has no directory
 */
export function readZip(zip: Buffer | string): ZippedFile[] {
	const bytes = typeof zip === 'string' ? readFileSync(zip) : zip;
	const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	if (end === -1) throw new Error('found no directory of a ZIP');
	const files: ZippedFile[] = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
		const nameLength = bytes.readUInt16LE(at + 28);
		const start = bytes.readUInt32LE(at + 42);
		const extraLength = bytes.readUInt16LE(start + 28);
		const from = start + 30 + bytes.readUInt16LE(start + 26) + extraLength;
		const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
		const isStored = bytes.readUInt16LE(at + 10) === 0;
		files.push({
			path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
			isStored,
			extraLength,
			bytes: isStored ? packed : inflateRawSync(packed),
		});
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return files;
}
