import { expect, test } from 'vitest';
import { headerRules, headersFor, writeHeadersFile } from '../../../src/export/hosting/header-rules.ts';

const rules = headerRules('/site/');

test('every page is guarded; programs are kept for ever, the worker is not, data is for all', () => {
	const page = headersFor(rules, '/site/documents/a/');
	expect(page).toMatchObject({
		'Content-Security-Policy': "frame-ancestors 'self'",
		'X-Content-Type-Options': 'nosniff',
	});
	expect(page).not.toHaveProperty('Cache-Control');
	expect(headersFor(rules, '/site/_astro/a.js')).toMatchObject({
		...page,
		'Cache-Control': 'public, max-age=31536000, immutable',
	});
	expect(headersFor(rules, '/site/sw.js')).toMatchObject({ ...page, 'Cache-Control': 'no-cache' });
	expect(headersFor(rules, '/site/data/themes.json')).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
	expect(headersFor(rules, '/elsewhere/')).toEqual({});
});

test('no address gets one header from two rules: hosts join what they find', () => {
	for (const path of ['_astro/a.js', 'data/a.json', 'sw.js', 'documents/a/']) {
		const names = rules
			.filter((rule) => Object.keys(headersFor([rule], `/site/${path}`)).length > 0)
			.flatMap(({ headers }) => Object.keys(headers));
		expect(new Set(names).size).toBe(names.length);
	}
});

test('the file has each path on a line of its own, and its headers below it, indented', () => {
	expect(
		writeHeadersFile([
			{ path: '/a/*', headers: { 'X-One': '1', 'X-Two': '2' } },
			{ path: '/b', headers: { 'X-Three': '3' } },
		]),
	).toBe('/a/*\n  X-One: 1\n  X-Two: 2\n\n/b\n  X-Three: 3\n');
});
