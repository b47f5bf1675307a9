import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenFrom } from '../../scripts/serve/listen-from.ts';
import { type ServedSite, serveSite } from '../built-site/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const files: Record<string, string | Buffer> = {
	'index.html': '<h1>首页</h1>',
	'404.html': '<h1>没有这一页</h1>',
	'themes/index.html': '<h1>主题</h1>',
	'data.json': '{}',
	'text.md': '改革'.repeat(2000),
	'book.epub': 'PK',
	'a.bin': Buffer.alloc(4000, 7),
	'empty/note.txt': '空',
	'sw.js': '0;',
};
let site: ServedSite;
let root: ServedSite;

beforeAll(async () => {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	[site, root] = await Promise.all([serveSite(folder, '/policy/'), serveSite(folder)]);
});

afterAll(async () => {
	await Promise.all([site.close(), root.close()]);
	rmSync(folder, { recursive: true });
});

/** Status, and the location or the first file that holds what was sent, for a path as it is written, dots and all. */
function ask(address: string, path: string): Promise<[status: number, what: string | undefined]> {
	return new Promise((resolve, reject) => {
		request({ port: new URL(address).port, host: '127.0.0.1', path }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () => {
				const body = Buffer.concat(chunks);
				const file = Object.entries(files).find(([, content]) => body.equals(Buffer.from(content)))?.[0];
				resolve([response.statusCode ?? 0, response.headers.location ?? file]);
			});
		})
			.on('error', reject)
			.end();
	});
}

describe('addresses', () => {
	test.each([
		['/', [200, 'index.html']],
		['/themes/', [200, 'themes/index.html']],
		['/themes/?q=1', [200, 'themes/index.html']],
		['/themes', [301, '/themes/']],
		['/themes?q=1', [301, '/themes/?q=1']],
		['/data.json', [200, 'data.json']],
		['/data.json/', [404, '404.html']],
		['/empty', [404, '404.html']],
		['/empty/', [404, '404.html']],
		['/none/', [404, '404.html']],
		['/../../etc/passwd', [404, '404.html']],
		['/%2e%2e/%2e%2e/etc/passwd', [404, '404.html']],
		['/..%2f..%2fetc/passwd', [404, '404.html']],
		['/%', [404, '404.html']],
	])('at the root of a host: %s', async (path, answer) => {
		expect(await ask(root.address, path)).toEqual(answer);
	});

	test.each([
		['/policy/', [200, 'index.html']],
		['/policy', [301, '/policy/']],
		['/policy?q=1', [301, '/policy/?q=1']],
		['/policy/themes', [301, '/policy/themes/']],
		['/themes/', [404, '404.html']],
	])('under a folder of a host: %s', async (path, answer) => {
		expect(await ask(site.address, path)).toEqual(answer);
	});
});

test.each([
	['', 'text/html; charset=utf-8'],
	['none/', 'text/html; charset=utf-8'],
	['text.md', 'text/markdown; charset=utf-8'],
	['data.json', 'application/json'],
	['book.epub', 'application/epub+zip'],
	['a.bin', 'application/octet-stream'],
])('the type of /%s is %s', async (path, type) => {
	expect((await fetch(`${site.address}${path}`)).headers.get('content-type')).toBe(type);
});

test('text is compressed, other files are sent as they are', async () => {
	const text = await fetch(`${site.address}text.md`, { headers: { 'Accept-Encoding': 'gzip' } });
	expect(text.headers.get('content-encoding')).toBe('gzip');
	expect(await text.text()).toBe(files['text.md']);
	const plain = await fetch(`${site.address}text.md`, { headers: { 'Accept-Encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	const other = await fetch(`${site.address}a.bin`);
	expect(other.headers.get('content-encoding')).toBeNull();
	expect(Buffer.from(await other.arrayBuffer())).toEqual(files['a.bin']);
});

test('what a client has already is not sent again', async () => {
	const etag = (await fetch(`${site.address}text.md`)).headers.get('etag') ?? '';
	const again = await fetch(`${site.address}text.md`, { headers: { 'If-None-Match': etag } });
	expect([again.status, await again.text()]).toEqual([304, '']);
	writeFileSync(join(folder, 'changed.md'), '旧');
	const old = (await fetch(`${site.address}changed.md`)).headers.get('etag') ?? '';
	writeFileSync(join(folder, 'changed.md'), '新的文字');
	const changed = await fetch(`${site.address}changed.md`, { headers: { 'If-None-Match': old } });
	expect([changed.status, await changed.text()]).toEqual([200, '新的文字']);
});

test('a part of a file is sent as it is', async () => {
	const part = await fetch(`${site.address}text.md`, { headers: { Range: 'bytes=6-11', 'Accept-Encoding': 'gzip' } });
	expect([part.status, part.headers.get('content-encoding')]).toEqual([206, null]);
	expect(part.headers.get('content-range')).toBe('bytes 6-11/12000');
	expect(await part.text()).toBe('改革');
	const beyond = await fetch(`${site.address}text.md`, { headers: { Range: 'bytes=99999-' } });
	expect(beyond.status).toBe(416);
	const fromTheEnd = await fetch(`${site.address}text.md`, { headers: { Range: 'bytes=-6' } });
	expect([fromTheEnd.status, await fromTheEnd.text()]).toEqual([200, files['text.md']]);
});

test('only reading is allowed', async () => {
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

test('every answer has the headers that the site asks of its host', async () => {
	for (const path of ['', 'data.json', 'nothing/']) {
		const { headers } = await fetch(site.address + path);
		expect(headers.get('content-security-policy'), path).toBe("frame-ancestors 'self'");
	}
	const worker = await fetch(`${site.address}sw.js`);
	expect(worker.headers.get('cache-control')).toBe('no-cache');
});
