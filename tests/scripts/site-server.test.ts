import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenFrom } from '../../scripts/serve/listen-from.ts';
import { type ServedSite, serveSite } from '../built-site/serve-site.ts';

let folder = '';
let site: ServedSite;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	writeFileSync(join(folder, 'index.html'), '<h1>文</h1>');
	writeFileSync(join(folder, 'a.bin'), Buffer.from([0, 1, 2]));
	site = await serveSite(folder, '/policy/');
});

afterEach(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

test('text is compressed and has its type and encoding', async () => {
	const answer = await fetch(site.address);
	expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(answer.headers.get('content-encoding')).toBe('gzip');
	expect(await answer.text()).toBe('<h1>文</h1>');
});

test('other files are sent as they are', async () => {
	const answer = await fetch(`${site.address}a.bin`);
	expect(answer.headers.get('content-encoding')).toBeNull();
	expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 1, 2]);
});

test('an unknown address is not found, and only reading is allowed', async () => {
	expect((await fetch(`${site.address}none/`)).status).toBe(404);
	expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
	const head = await fetch(site.address, { method: 'HEAD' });
	expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a port that is taken is passed over', async () => {
	const taken = Number(new URL(site.address).port);
	const server = createServer();
	try {
		expect(await listenFrom(server, taken)).toBeGreaterThan(taken);
	} finally {
		server.close();
	}
});
