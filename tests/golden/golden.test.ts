import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { decode } from '../../src/normalise/decode.ts';
import { normaliseSource } from '../../src/normalise/normalise-source.ts';
import { findMiscounts } from '../normalise/account.ts';
import { exampleManifest } from '../normalise/example-manifest.ts';
import { renderSource } from './render-source.ts';

/*
 * A case is a folder: in.txt (or .html, .md, .wiki), what a careful reader expects of it in golden.txt, and where it needs one a
 * manifest.yaml with the fields that differ from `exampleManifest`. `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes
 * golden.txt anew: read the difference before it is committed.
 */
const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();

describe.each(cases)('%s', (name) => {
	const folder = join(import.meta.dirname, name);
	const files = readdirSync(folder);
	const file = files.find((each) => each.startsWith('in.')) ?? 'in.txt';
	const own = files.includes('manifest.yaml') ? parseYaml(readFileSync(join(folder, 'manifest.yaml'), 'utf8')) : {};
	const bytes = readFileSync(join(folder, file));
	const { text } = decode(bytes);
	const normalised = normaliseSource({ manifest: exampleManifest({ file, ...own }), bytes });

	test('gives what a careful reader expects', () => {
		const found = renderSource(normalised, text);
		const golden = join(folder, 'golden.txt');
		if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, found);
		expect(found).toBe(readFileSync(golden, 'utf8'));
	});

	test('accounts for every character once', () => {
		expect(findMiscounts(normalised.apparatus, text)).toEqual([]);
	});
});
