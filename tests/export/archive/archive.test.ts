import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { archivedFiles } from '../../../src/export/archive/archived-files.ts';
import { factPlace, fillFacts } from '../../../src/export/archive/file-facts.ts';
import { writeArchive } from '../../../src/export/archive/write-archive.ts';
import { sizeLabel } from '../../../src/text/size-label.ts';
import { readZip } from '../../built-site/read-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('texts and data are packed in order, with their checksums, the same bytes each time', async () => {
	for (const path of ['documents/b.txt', 'documents/a.md', 'documents/a.epub', 'data/c/d.json', 'data/offline.json']) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), path);
	}
	const paths = archivedFiles(folder);
	expect(paths).toEqual(['data/c/d.json', 'documents/a.md', 'documents/b.txt']);
	const write = () => writeArchive(folder, paths, join(folder, 'data/all.zip'));
	const first = await write();
	const bytes = readFileSync(join(folder, 'data/all.zip'));
	const files = readZip(bytes);
	expect(files.map(({ path }) => path)).toEqual([...paths, 'SHA256SUMS']);
	expect(files.slice(0, -1).map((file) => file.bytes.toString())).toEqual(paths);
	expect(files.at(-1)?.bytes.toString()).toMatch(/^([0-9a-f]{64} {2}\S+\n){3}$/u);
	expect(first.bytes).toBe(bytes.length);
	expect(await write()).toEqual(first);
	expect(archivedFiles(folder)).toEqual(paths);
});

test('a file that cannot be read is an error', async () => {
	await expect(writeArchive(folder, ['none.txt'], join(folder, 'none.zip'))).rejects.toThrow('ENOENT');
});

test('a page says what is known of a file when it is there', () => {
	const facts = { size: sizeLabel(1_234_567), sha256: 'abc' };
	expect(fillFacts(`<p>${factPlace('size')}，${factPlace('sha256')}</p>`, facts)).toBe('<p>1.2\u00a0MB，abc</p>');
	expect([sizeLabel(980), sizeLabel(415_490), sizeLabel(24_767_473), sizeLabel(2_500_000_000)]).toEqual([
		'1.0\u00a0kB',
		'415\u00a0kB',
		'25\u00a0MB',
		'2.5\u00a0GB',
	]);
});
