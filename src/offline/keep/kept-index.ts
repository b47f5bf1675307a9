import { hasShape, isRecordOf, isText, parseJson } from '../../text/json-shape.ts';
import type { CacheNames } from '../cache-names.ts';

/** What readers asked to keep on the device, and what is there of it. */
export interface KeptIndex {
	/** The files that are kept: path → hash of the bytes that are there. */
	files: Record<string, string>;
	/** What is kept as a whole: identifier of the pack → the moment when it was last brought up to date. */
	packs: Record<string, string>;
}

const isKeptIndex = hasShape<KeptIndex>({ files: isRecordOf(isText), packs: isRecordOf(isText) });

/** Where it stands in the cache of what is kept: no file of the site has this path. */
const indexPath = 'kept-index';

/** Reads it; where there is none, or a damaged one, nothing is known to be kept. */
export async function readKeptIndex(caches: CacheStorage, { kept }: CacheNames, scope: string): Promise<KeptIndex> {
	const response = await caches.match(scope + indexPath, { cacheName: kept });
	try {
		return parseJson((await response?.text()) ?? '', isKeptIndex);
	} catch {
		return { files: {}, packs: {} };
	}
}

/** Writes it. */
export async function writeKeptIndex(cache: Cache, scope: string, index: KeptIndex): Promise<void> {
	await cache.put(scope + indexPath, new Response(JSON.stringify(index)));
}
