import { expect, test } from 'vitest';
import { listPacks } from '../../src/offline/build/list-packs.ts';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { type Keeping, keepPack, packState, removePack } from '../../src/offline/keep/keep-pack.ts';
import { readKeptIndex } from '../../src/offline/keep/kept-index.ts';
import { isOfflineFiles, type OfflineFiles, packPaths } from '../../src/offline/offline-files.ts';
import { memoryCaches } from './memory-caches.ts';

const scope = 'https://example.org/site/';
const names = cacheNames(scope);

/** What an invented site of two cities offers; `hash` is that of all its files. */
function offer(hash = 'h1'): OfflineFiles {
	const paths = [
		'',
		'cities/west/',
		'cities/west/page/2/',
		'data/collation/a.json',
		'data/documents/a.json',
		'data/documents/b.json',
		'data/themes/water.json',
		'documents/a/',
		'documents/b/',
		'search/',
		'search/ab/core.bin',
		'themes/water/',
	];
	return listPacks('v1', new Map(paths.map((path) => [path, { bytes: 10, hash }])), {
		documents: [
			{ id: 'a', city: 'west' },
			{ id: 'b', city: 'east' },
		],
		cities: [
			{ id: 'west', label: '西' },
			{ id: 'east', label: '东' },
			{ id: 'north', label: '北' },
		],
		themes: [
			{ id: 'water', label: '水' },
			{ id: 'air', label: '气' },
		],
		byTheme: [
			{
				theme: 'water',
				documents: [{ id: 'a', title: '', city: 'west', year: 2020, date: '2020', dateBasis: 'stated', passages: 1 }],
			},
			{ theme: 'air', documents: [] },
		],
	});
}

function pack(offered: OfflineFiles, id: string) {
	const found = offered.packs.find((entry) => entry.id === id);
	if (found === undefined) throw new Error(`no pack ${id}`);
	return found;
}

test('packs are everything, the search, and each city and theme that has documents, with their lists and data', () => {
	const offered = offer();
	expect(isOfflineFiles(JSON.parse(JSON.stringify(offered)))).toBe(true);
	expect(offered.packs.map(({ id, documents }) => [id, documents])).toEqual([
		['all', 2],
		['search', 0],
		['cities/west', 1],
		['cities/east', 1],
		['themes/water', 1],
	]);
	expect(packPaths(offered, pack(offered, 'all'))).toEqual(Object.keys(offered.files));
	expect(packPaths(offered, pack(offered, 'search'))).toEqual(['search/', 'search/ab/core.bin']);
	expect(packPaths(offered, pack(offered, 'cities/west'))).toEqual([
		'cities/west/',
		'cities/west/page/2/',
		'data/collation/a.json',
		'data/documents/a.json',
		'documents/a/',
	]);
	expect(packPaths(offered, pack(offered, 'themes/water'))).toEqual([
		'data/collation/a.json',
		'data/documents/a.json',
		'data/themes/water.json',
		'documents/a/',
		'themes/water/',
	]);
});

/** A device on which packs are kept; `asked` lists what was fetched. */
function makeDevice(offered: OfflineFiles) {
	const asked: string[] = [];
	let failing = '';
	const caches = memoryCaches();
	const keeping: Keeping = {
		caches,
		names,
		scope,
		offered,
		fetch: async (address) => {
			asked.push(address.slice(scope.length));
			return new Response('x', { status: address.endsWith(failing) && failing !== '' ? 500 : 200 });
		},
		now: () => new Date(2026, 0, 5),
	};
	return {
		keeping,
		asked,
		fail: (path: string) => {
			failing = path;
		},
		stateOf: async (id: string, now = offered) =>
			packState(now, pack(now, id), await readKeptIndex(caches, names, scope)),
		keptPaths: async () =>
			(await (await caches.open(names.kept)).keys())
				.map(({ url }) => url.slice(scope.length))
				.filter((path) => path !== 'kept-index')
				.sort(),
	};
}

test('a pack is kept; what another has already brought is not fetched again, and stays when the other goes', async () => {
	const offered = offer();
	const { keeping, asked, stateOf, keptPaths } = makeDevice(offered);
	const told: number[] = [];
	await keepPack(keeping, pack(offered, 'cities/west'), (done) => told.push(done));
	expect(told).toEqual([0, 1, 2, 3, 4, 5]);
	expect(await stateOf('cities/west')).toMatchObject({
		current: 5,
		total: 5,
		missingBytes: 0,
		keptAt: new Date(2026, 0, 5),
	});
	expect(await stateOf('themes/water')).toMatchObject({ current: 3, total: 5, missingBytes: 20, keptAt: null });
	asked.length = 0;
	await keepPack(keeping, pack(offered, 'themes/water'), () => undefined);
	expect(asked.sort()).toEqual(['data/themes/water.json', 'themes/water/']);
	await removePack(keeping, pack(offered, 'cities/west'));
	expect(await keptPaths()).toEqual(packPaths(offered, pack(offered, 'themes/water')));
	await removePack(keeping, pack(offered, 'themes/water'));
	expect(await keptPaths()).toEqual([]);
});

test('what breaks off is not called kept, and goes on where it stood', async () => {
	const offered = offer();
	const { keeping, asked, fail, stateOf } = makeDevice(offered);
	fail('documents/a/');
	await expect(keepPack(keeping, pack(offered, 'cities/west'), () => undefined)).rejects.toThrow('documents/a/: 500');
	expect(await stateOf('cities/west')).toMatchObject({ current: 4, total: 5, keptAt: null });
	fail('');
	asked.length = 0;
	await keepPack(keeping, pack(offered, 'cities/west'), () => undefined);
	expect(asked).toEqual(['documents/a/']);
});

test('a new version says what is outdated, and only that is fetched', async () => {
	const offered = offer();
	const { keeping, asked, stateOf } = makeDevice(offered);
	await keepPack(keeping, pack(offered, 'search'), () => undefined);
	const newer = offer('h2');
	newer.files['search/'] = { bytes: 10, hash: 'h1' };
	expect(await stateOf('search', newer)).toMatchObject({ current: 1, outdated: 1, total: 2, missingBytes: 10 });
	asked.length = 0;
	await keepPack({ ...keeping, offered: newer }, pack(newer, 'search'), () => undefined);
	expect(asked).toEqual(['search/ab/core.bin']);
});
