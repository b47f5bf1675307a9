import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameters } from '../../src/links/grammar.ts';
import { facetNames } from '../../src/model/facet.ts';

const sources = globSync('src/**/*.{ts,astro}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('the table of the grammar names every parameter', () => {
	const { text = '' } = sources.find(({ file }) => file.endsWith('links/grammar.ts')) ?? {};
	const rows = Array.from(text.matchAll(/^ \* \| (`[^|]+) \|/gmu), ([, names = '']) => names.match(/`(\w+)`/gu) ?? []);
	const told = rows.flat().map((name) => name.slice(1, -1));
	expect(told.sort()).toEqual([...Object.values(parameters), ...facetNames].sort());
});

test('only the room of links makes and reads the parameters of an address', () => {
	const elsewhere = sources.filter(({ file }) => !/^src.links./u.test(file));
	// A page may hand a whole query to the room; only the room knows what is in it.
	const makes = /searchParams|new URLSearchParams\((?!location\.search\))/u;
	expect(elsewhere.filter(({ text }) => makes.test(text)).map(({ file }) => file)).toEqual([]);
});
