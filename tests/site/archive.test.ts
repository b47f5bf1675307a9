import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { only, readPage } from '../built-site/page-tree.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { readZip } from '../built-site/read-zip.ts';

const archive = 'dist/data/all.zip';
const files = readZip(archive);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('the archive has all texts and data as they are published, and their checksums', () => {
	const published = globSync(['documents/*.{md,txt}', 'data/**/*.*'], { cwd: 'dist' })
		.filter((path) => !['data/all.zip', 'data/offline.json'].includes(path))
		.toSorted();
	expect(readDocuments('dist').filter(({ id }) => !published.includes(`documents/${id}.md`))).toEqual([]);
	expect(files.map(({ path }) => path)).toEqual([...published, 'SHA256SUMS']);
	const packed = files.slice(0, -1);
	expect(packed.filter(({ path, bytes }) => !bytes.equals(readFileSync(`dist/${path}`)))).toEqual([]);
	const sums = packed.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
	expect(files.at(-1)?.bytes.toString()).toBe(sums);
});

test('the page that offers it says how large it is, and its checksum', () => {
	const words = textOf(only(readPage('dist/about/index.html'), 'main'));
	expect(words).toContain(sha256(readFileSync(archive)));
	expect(words).toContain(`${Math.round(statSync(archive).size / 1000)}\u00a0kB`);
	expect(words).not.toContain('⟦');
});
