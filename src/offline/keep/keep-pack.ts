import type { CacheNames } from '../cache-names.ts';
import { copyOf } from '../copy.ts';
import { type OfflineFiles, type OfflinePack, packPaths } from '../offline-files.ts';
import { type KeptIndex, readKeptIndex, writeKeptIndex } from './kept-index.ts';

/** So many files are fetched at a time. */
const lanes = 4;
/** After so many files what is there is written down, so that what breaks off goes on where it stood. */
const step = 40;

/** Where files are kept, and where they come from. */
export interface Keeping {
	/** The caches of the origin. */
	caches: CacheStorage;
	/** Their names. */
	names: CacheNames;
	/** Address of the root of the site, with a slash at the end. */
	scope: string;
	/** What can be kept. */
	offered: OfflineFiles;
	/** Asks the network. */
	fetch(address: string, options: RequestInit): Promise<Response>;
	/** The present moment. */
	now(): Date;
}

/** How far a pack is kept. */
export interface PackState {
	/** The moment when it was last brought up to date; null where it is not kept as a whole. */
	keptAt: Date | null;
	/** Files that are there as they are published now. */
	current: number;
	/** Files that are there in an earlier form. */
	outdated: number;
	/** Files of it. */
	total: number;
	/** Size of what would have to be fetched, in bytes before compression. */
	missingBytes: number;
}

/** How far a pack is kept. */
export function packState(offered: OfflineFiles, pack: OfflinePack, index: KeptIndex): PackState {
	const paths = packPaths(offered, pack);
	const keptAt = index.packs[pack.id];
	const isCurrent = (path: string): boolean => index.files[path] === offered.files[path]?.hash;
	const missing = paths.filter((path) => !isCurrent(path));
	return {
		keptAt: keptAt === undefined ? null : new Date(keptAt),
		current: paths.length - missing.length,
		outdated: missing.filter((path) => index.files[path] !== undefined).length,
		total: paths.length,
		missingBytes: missing.reduce((sum, path) => sum + (offered.files[path]?.bytes ?? 0), 0),
	};
}

/**
 * Keeps a pack, or brings it up to date: what is there as it is published now is not fetched again.
 *
 * @param progress is told how many files are done, of how many
 * @throws where a file cannot be fetched or the device is full; what was fetched until then stays and is not fetched again
 */
export async function keepPack(
	keeping: Keeping,
	pack: OfflinePack,
	progress: (done: number, total: number) => void,
): Promise<void> {
	const { caches, names, scope, offered, fetch, now } = keeping;
	const cache = await caches.open(names.kept);
	const index = await readKeptIndex(caches, names, scope);
	const paths = packPaths(offered, pack);
	const waiting = paths.filter((path) => index.files[path] !== offered.files[path]?.hash);
	let done = paths.length - waiting.length;
	progress(done, paths.length);
	const keepNext = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const response = await fetch(scope + path, { cache: 'no-cache' });
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			await cache.put(scope + path, await copyOf(response, { madeAt: now(), version: offered.version }));
			index.files[path] = offered.files[path]?.hash ?? '';
			done += 1;
			progress(done, paths.length);
			if (done % step === 0) await writeKeptIndex(cache, scope, index);
		}
	};
	try {
		const ends = await Promise.allSettled(Array.from({ length: lanes }, keepNext));
		const failure = ends.find((end) => end.status === 'rejected');
		if (failure !== undefined) throw failure.reason;
		index.packs[pack.id] = now().toISOString();
	} finally {
		await writeKeptIndex(cache, scope, index);
	}
	await sweep(keeping, index);
}

/** Gives a pack up; what another pack needs stays. */
export async function removePack(keeping: Keeping, pack: OfflinePack): Promise<void> {
	const index = await readKeptIndex(keeping.caches, keeping.names, keeping.scope);
	delete index.packs[pack.id];
	await sweep(keeping, index);
}

/** Deletes the files that no kept pack needs. */
async function sweep({ caches, names, scope, offered }: Keeping, index: KeptIndex): Promise<void> {
	const cache = await caches.open(names.kept);
	const packs = offered.packs.filter(({ id }) => index.packs[id] !== undefined);
	const needed = new Set(packs.flatMap((pack) => packPaths(offered, pack)));
	const wanted = new Set(packs.map(({ id }) => id));
	const isKept = ([path]: [string, string]): boolean => needed.has(path);
	const unneeded = Object.keys(index.files).filter((path) => !needed.has(path));
	await writeKeptIndex(cache, scope, {
		files: Object.fromEntries(Object.entries(index.files).filter(isKept)),
		packs: Object.fromEntries(Object.entries(index.packs).filter(([id]) => wanted.has(id))),
	});
	await Promise.all(unneeded.map((path) => cache.delete(scope + path)));
}
