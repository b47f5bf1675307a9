import { hasShape, isCount, isText, parseJson } from '../../text/json-shape.ts';
import { coreName } from '../index/file-names.ts';
import type { CurrentIndex } from '../index/publish.ts';

/** Where the index is published. */
export interface IndexAddress {
	/** Absolute address of the folder of the index that the page was built with; it ends in a slash. */
	folder: string;
	/** Absolute address of the file that names the newest one. */
	current: string;
	/** Format that the page's program reads. */
	format: number;
}

/** The core of an index as it was fetched, compressed as it is. */
export interface FetchedIndex {
	/** Absolute address of its folder. */
	folder: string;
	/** The file. */
	bytes: ArrayBuffer;
}

/** The part of `fetch` that this needs. */
export type FetchFile = (address: string, init?: { cache: 'no-store' }) => Promise<Response>;

/** Thrown where the site was updated and its index needs a newer program: a reload of the page helps. */
export class OutdatedPageError extends Error {}

/**
 * Fetches the core of the index. Where the site was updated after the page was opened and the page's own index is gone,
 * the newest one takes its place.
 * @param ownIsGone whether it is known that the page's own index is gone (its core may still lie in the browser's cache).
 * @throws OutdatedPageError where the newest index has another format; Error where nothing can be fetched.
 */
export async function fetchIndex(
	address: IndexAddress,
	fetchFile: FetchFile,
	ownIsGone = false,
): Promise<FetchedIndex> {
	const own = ownIsGone ? null : await fetchFile(new URL(coreName, address.folder).href);
	if (own?.ok) return { folder: address.folder, bytes: await own.arrayBuffer() };
	const { folder, format } = await readCurrent(address, fetchFile);
	if (format !== address.format)
		throw new OutdatedPageError(`found index format ${format}, expected ${address.format}`);
	const newest = new URL(`${folder}/`, address.current).href;
	const core = await fetchFile(new URL(coreName, newest).href);
	if (!core.ok) throw new Error(`${folder}/${coreName}: found status ${core.status}`);
	return { folder: newest, bytes: await core.arrayBuffer() };
}

const isCurrentIndex = hasShape<CurrentIndex>({ folder: isText, format: isCount });

async function readCurrent({ current }: IndexAddress, fetchFile: FetchFile): Promise<CurrentIndex> {
	const response = await fetchFile(current, { cache: 'no-store' });
	if (!response.ok) throw new Error(`${current}: found status ${response.status}`);
	return parseJson(await response.text(), isCurrentIndex);
}
