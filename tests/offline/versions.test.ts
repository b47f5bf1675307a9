import { expect, test } from 'vitest';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { copyOf } from '../../src/offline/copy.ts';
import { forgetVersions, keepProgram } from '../../src/offline/worker/versions.ts';
import { memoryCaches } from './memory-caches.ts';

const scope = 'https://example.org/';
const names = cacheNames(scope);
const madeAt = new Date(2026, 0, 5);
const files = ['', '_astro/a.js'].map((path) => scope + path);

test('a version is kept whole or not at all, and takes hashed files from an earlier one', async () => {
	const caches = memoryCaches();
	const asked: string[] = [];
	const fetch = async ({ url }: Request) => {
		asked.push(url);
		return new Response('x');
	};
	await keepProgram(caches, names, 'v1', files, { fetch, madeAt });
	await keepProgram(caches, names, 'v2', files, { fetch, madeAt });
	expect(asked).toEqual([...files, scope]);
	const failing = async () => new Response('', { status: 404 });
	await expect(keepProgram(caches, names, 'v3', files, { fetch: failing, madeAt })).rejects.toThrow('404');
	expect(await caches.keys()).toEqual([names.program('v1'), names.program('v2')]);
});

test('programs of a version stay while a page of that version is kept, and go with it', async () => {
	const caches = memoryCaches();
	for (const version of ['v1', 'v2', 'v3']) await caches.open(names.program(version));
	await caches.open('policy-explorer /elsewhere/ program v1');
	const visited = await caches.open(names.visited);
	await visited.put(`${scope}a/`, await copyOf(new Response('a'), { madeAt, version: 'v1' }));
	await forgetVersions(caches, names, 'v3');
	expect(await caches.has(names.program('v1'))).toBe(true);
	expect(await caches.has(names.program('v2'))).toBe(false);
	await visited.delete(`${scope}a/`);
	await forgetVersions(caches, names, 'v3');
	expect((await caches.keys()).filter((name) => name.includes('program'))).toEqual([
		names.program('v3'),
		'policy-explorer /elsewhere/ program v1',
	]);
});
