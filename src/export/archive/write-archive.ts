import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { fixedTime } from './fixed-time.ts';

/** The file of an archive that has the SHA-256 of the others, as `sha256sum` writes and checks them. */
export const checksumsFile = 'SHA256SUMS';

/** An archive that was written. */
export interface WrittenArchive {
	/** Its size. */
	bytes: number;
	/** Its own SHA-256, in hexadecimal. */
	sha256: string;
}

/**
 * Packs files in a ZIP, byte for byte, with their checksums. One file at a time goes through the memory, whatever the number
 * and the size of all; the same files give the same bytes.
 *
 * @param folder in which the files are
 * @param paths of the files below it, with slashes, in the order in which they are packed
 * @param target the file to write
 */
export async function writeArchive(folder: string, paths: readonly string[], target: string): Promise<WrittenArchive> {
	const zip = new ZipFile();
	const output = zip.outputStream.pipe(new PassThrough());
	const whole = createHash('sha256');
	const checksums: string[] = [];
	let bytes = 0;
	const add = (path: string, contents: () => Iterable<Buffer> | AsyncIterable<Buffer>): void => {
		// Each is asked for when all before it have gone through. What goes wrong with one goes wrong with the whole.
		zip.addReadStreamLazy(path, fixedTime, (pass) =>
			pass(
				null,
				Readable.from(contents()).on('error', (error) => output.destroy(error)),
			),
		);
	};
	for (const path of paths) add(path, () => read(path));
	add(checksumsFile, () => [Buffer.from(checksums.join(''))]);
	zip.end();
	await pipeline(output, weigh, createWriteStream(target));
	return { bytes, sha256: whole.digest('hex') };

	async function* read(path: string): AsyncGenerator<Buffer> {
		const hash = createHash('sha256');
		for await (const chunk of createReadStream(join(folder, path))) {
			hash.update(chunk);
			yield chunk;
		}
		checksums.push(`${hash.digest('hex')}  ${path}\n`);
	}

	async function* weigh(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const chunk of chunks) {
			whole.update(chunk);
			bytes += chunk.length;
			yield chunk;
		}
	}
}
