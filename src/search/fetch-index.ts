import type { CurrentIndex } from './publish-index.ts';

/** Where the index is published. */
export interface IndexAddress {
	/** Absolute address of the index that the page was built with. */
	index: string;
	/** Absolute address of the file that names the newest one. */
	current: string;
	/** Format that the page's program reads. */
	format: number;
}

/** The part of `fetch` that this needs. */
export type FetchFile = (address: string, init?: { cache: 'no-store' }) => Promise<Response>;

/** Thrown where the site was updated and its index needs a newer program: a reload of the page helps. */
export class OutdatedPageError extends Error {}

/**
 * Fetches the index, compressed as it is. Where the site was updated after the page was opened and the page's own index
 * is gone, the newest one takes its place.
 * @throws OutdatedPageError where the newest index has another format; Error where nothing can be fetched.
 */
export async function fetchIndex(address: IndexAddress, fetchFile: FetchFile): Promise<ArrayBuffer> {
	const own = await fetchFile(address.index);
	if (own.ok) return own.arrayBuffer();
	const { name, format } = await readCurrent(address, fetchFile);
	if (format !== address.format)
		throw new OutdatedPageError(`found index format ${format}, expected ${address.format}`);
	const newest = await fetchFile(new URL(name, address.current).href);
	if (!newest.ok) throw new Error(`${name}: found status ${newest.status}`);
	return newest.arrayBuffer();
}

async function readCurrent({ current }: IndexAddress, fetchFile: FetchFile): Promise<CurrentIndex> {
	const response = await fetchFile(current, { cache: 'no-store' });
	if (!response.ok) throw new Error(`${current}: found status ${response.status}`);
	return (await response.json()) as CurrentIndex;
}
