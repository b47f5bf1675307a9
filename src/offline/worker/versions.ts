import type { CacheNames } from '../cache-names.ts';
import { copyFacts, copyOf } from '../copy.ts';

/**
 * Keeps what a version of the site needs to run. What an earlier version has under the same hashed name is taken from there;
 * pages say when they were kept.
 *
 * @param files addresses, absolute
 * @throws TypeError where one cannot be fetched: nothing of the version is kept then
 */
export async function keepProgram(
	caches: CacheStorage,
	names: CacheNames,
	version: string,
	files: readonly string[],
	{ fetch, madeAt }: { fetch: (request: Request) => Promise<Response>; madeAt: Date },
): Promise<void> {
	const name = names.program(version);
	try {
		const cache = await caches.open(name);
		await Promise.all(
			files.map(async (file) => {
				const isHashed = file.includes('/_astro/');
				const known = isHashed ? await caches.match(file) : undefined;
				const response = known ?? (await fetch(new Request(file, { cache: 'no-cache' })));
				if (!response.ok) throw new TypeError(`${file}: ${response.status}`);
				await cache.put(file, isHashed ? response : await copyOf(response, { madeAt, version }));
			}),
		);
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

/** Deletes the programs of versions of which no copy is left: a page of an earlier version runs with the programs of its own. */
export async function forgetVersions(caches: CacheStorage, names: CacheNames, version: string): Promise<void> {
	const needed = new Set([names.program(version)]);
	for (const name of [names.visited, names.kept]) {
		const cache = await caches.open(name);
		for (const entry of await cache.keys()) {
			const response = await cache.match(entry);
			const facts = response === undefined ? null : copyFacts(response);
			if (facts !== null) needed.add(names.program(facts.version));
		}
	}
	const programs = (await caches.keys()).filter((name) => name.startsWith(names.program('')));
	await Promise.all(programs.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
}
