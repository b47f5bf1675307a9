import { expect, test } from 'vitest';
import { wayOf } from '../../src/offline/worker/way.ts';

const scope = 'https://example.org/site/';
const ask = (path: string, asked: Partial<Parameters<typeof wayOf>[0]> = {}) =>
	wayOf({ method: 'GET', mode: 'cors', url: scope + path, headers: new Headers(), ...asked }, scope);

test('programs and parts of the index come from a copy, pages and data from the network first', () => {
	expect(ask('_astro/a.1234.js')).toEqual({ first: 'copy', keep: 'program', isPage: false });
	expect(ask('search/ab12/core.bin')).toEqual({ first: 'copy', keep: null, isPage: false });
	expect(ask('search/current.json')).toEqual({ first: 'network', keep: null, isPage: false });
	expect(ask('data/collation/a.json')).toEqual({ first: 'network', keep: 'visited', isPage: false });
	for (const page of ['', '?q=1', 'documents/a/', 'documents/a/?mark=b#s2']) {
		expect(ask(page, { mode: 'navigate' })).toEqual({ first: 'network', keep: 'visited', isPage: true });
	}
});

test('what is no page of this site, is sent to it, or asked for in part is left to the browser', () => {
	expect(ask('documents/a.md', { mode: 'navigate' })).toBeNull();
	expect(ask('cards/a.png')).toBeNull();
	expect(ask('documents/a/', { mode: 'navigate', method: 'POST' })).toBeNull();
	expect(ask('_astro/a.js', { headers: new Headers({ range: 'bytes=0-1' }) })).toBeNull();
	expect(ask('', { mode: 'navigate', url: 'https://example.org/elsewhere/' })).toBeNull();
	expect(ask('', { url: 'https://elsewhere.org/site/_astro/a.js' })).toBeNull();
});
