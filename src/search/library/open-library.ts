import { type IndexCore, readCore } from '../index/core-file.ts';
import { unpack } from '../index/unpack.ts';
import { type Library, MissingFileError } from './library.ts';
import { openParts, type ReadFile } from './parts-library.ts';
import { openWhole } from './whole-library.ts';

/** Fetches a file of the index by name, as it is published. */
export type FetchIndexFile = (name: string) => Promise<ArrayBuffer>;

/**
 * Opens a published collection.
 * @param bytes its core, as published.
 * @param fetchFile fetches other files of the same index; a small collection has none.
 * @throws Error where the core has another format.
 */
export async function openLibrary(bytes: ArrayBuffer, fetchFile: FetchIndexFile): Promise<Library> {
	const core: IndexCore = readCore(await unpack(bytes));
	if (core.whole !== null) return openWhole(core, core.whole);
	const readFile: ReadFile = async (name) => {
		const file = await fetchFile(name).catch((error: unknown) => {
			throw new MissingFileError(`${name}: ${String(error)}`);
		});
		return unpack(file);
	};
	return openParts(core, readFile);
}
