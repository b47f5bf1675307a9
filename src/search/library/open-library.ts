import { type IndexCore, readCore } from '../index/core-file.ts';
import { coreName } from '../index/file-names.ts';
import { unpack } from '../index/unpack.ts';
import { type Library, MissingFileError } from './library.ts';
import { openParts } from './parts-library.ts';
import { type ReadFile, readDecoded } from './read-file.ts';
import { openWhole } from './whole-library.ts';

/** Fetches a file of the index by name, as it is published. */
export type FetchIndexFile = (name: string) => Promise<ArrayBuffer>;

/**
 * Opens a published collection.
 * @param bytes its core, as published.
 * @param fetchFile fetches other files of the same index; of a small collection only how its words are read aloud.
 * @throws Error where the core is broken or has another format.
 */
export async function openLibrary(bytes: ArrayBuffer, fetchFile: FetchIndexFile): Promise<Library> {
	const core: IndexCore = await readDecoded(() => unpack(bytes), coreName, readCore);
	let fetched = 0;
	const readFile: ReadFile = async (name) => {
		const file = await fetchFile(name).catch((error: unknown) => {
			throw new MissingFileError(`${name}: ${String(error)}`);
		});
		fetched += file.byteLength;
		return unpack(file);
	};
	return core.whole === null ? openParts(core, readFile, () => fetched) : openWhole(core, core.whole, readFile);
}
