import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveRequest } from '../../scripts/serve/resolve-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(folder, 'themes'));
mkdirSync(join(folder, 'empty'));
for (const name of ['index.html', '404.html', 'themes/index.html', 'data.json']) writeFileSync(join(folder, name), '');

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, status: 200 | 404 = 200) => ({ kind: 'file', file: join(folder, name), status });

test.each([
	['/', file('index.html')],
	['/themes/', file('themes/index.html')],
	['/themes/?q=1', file('themes/index.html')],
	['/themes', { kind: 'redirect', location: '/themes/' }],
	['/themes?q=1', { kind: 'redirect', location: '/themes/?q=1' }],
	['/data.json', file('data.json')],
	['/data.json/', file('404.html', 404)],
	['/empty/', file('404.html', 404)],
	['/none/', file('404.html', 404)],
	['/../../etc/passwd', file('404.html', 404)],
	['/%2e%2e/%2e%2e/etc/passwd', file('404.html', 404)],
	['/%', file('404.html', 404)],
])('at the root of a host, %s', (address, answer) => {
	expect(resolveRequest(folder, '/', address)).toEqual(answer);
});

test.each([
	['/policy/', file('index.html')],
	['/policy', { kind: 'redirect', location: '/policy/' }],
	['/policy/themes', { kind: 'redirect', location: '/policy/themes/' }],
	['/themes/', file('404.html', 404)],
])('under a folder of a host, %s', (address, answer) => {
	expect(resolveRequest(folder, '/policy/', address)).toEqual(answer);
});
