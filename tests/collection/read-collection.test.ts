import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareGenerated, writeGenerated } from '../../scripts/collection/generated-files.ts';
import { normaliseCollection } from '../../scripts/collection/normalise-collection.ts';
import { readCollection } from '../../src/content/read-collection.ts';

const fixture = join(import.meta.dirname, '../fixtures/collection');
const notice = 'sources/linxi-2022-waterway-notice';
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'collection-'));
	cpSync(fixture, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, edit: (text: string) => string) =>
	writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));

describe('readCollection', () => {
	test('reads sources in the order of their folders, and the vocabularies', async () => {
		const { sources, cities, themes, diagnostics } = await readCollection(folder);
		expect(diagnostics).toEqual([]);
		expect(sources.map(({ manifest }) => manifest.id)).toEqual(['linxi-2022-waterway-notice', 'yunpo-2025-essay-page']);
		expect(cities.length).toBeGreaterThan(0);
		expect(themes.length).toBeGreaterThan(0);
	});

	test.each([
		[
			'a manifest that breaks the schema',
			`${notice}/manifest.yaml`,
			(text: string) => text.replace('kind: measures', 'kind: poem'),
			{ ruleId: 'schema', place: 'kind', actual: 'poem' },
		],
		[
			'a manifest that is no YAML',
			`${notice}/manifest.yaml`,
			(text: string) => text.replace('title: ', 'title: "'),
			{ ruleId: 'yaml', place: expect.any(Number) },
		],
		[
			'a source that is not there',
			`${notice}/manifest.yaml`,
			(text: string) => text.replace('file: source.txt', 'file: other.txt'),
			{ ruleId: 'missing-file', place: 'file' },
		],
		[
			'a theme that the vocabulary does not have',
			`${notice}/manifest.yaml`,
			(text: string) => text.replace(/themes: \[[a-z-]+/u, 'themes: [nowhere'),
			{ ruleId: 'vocabulary', place: 'documents[0].themes[0]', actual: 'nowhere' },
		],
	])('names %s and reads the others', async (_, file, edit, expected) => {
		change(file, edit);
		const { sources, diagnostics } = await readCollection(folder);
		expect(sources.map(({ manifest }) => manifest.id)).toEqual(['yunpo-2025-essay-page']);
		expect(diagnostics[0]).toMatchObject({ severity: 'error', file, ...expected });
	});

	test('says that a vocabulary is missing', async () => {
		rmSync(join(folder, 'vocabularies/themes.yaml'));
		const { diagnostics } = await readCollection(folder);
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ ruleId: 'missing-file', file: 'vocabularies/themes.yaml' }),
		);
	});
});

describe('normaliseCollection', () => {
	test('refuses two documents with one identifier', async () => {
		const { sources } = await readCollection(folder);
		const { files, diagnostics } = normaliseCollection([...sources, ...sources.slice(0, 1)]);
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ severity: 'error', ruleId: 'document-id', actual: 'linxi-2022-waterway-measures' }),
		);
		expect(files.has('documents/linxi-2022-waterway-measures.md')).toBe(true);
	});

	test('gives the same bytes for the same sources', async () => {
		const { sources } = await readCollection(folder);
		expect([...normaliseCollection(sources).files]).toEqual([...normaliseCollection(sources).files]);
	});
});

describe('the generated files', () => {
	test('are written once, and what should not be there goes', async () => {
		const { files } = normaliseCollection((await readCollection(folder)).sources);
		const first = await writeGenerated(folder, files, { keepOthers: false });
		expect(first.changed).toEqual([...files.keys()]);
		expect(await writeGenerated(folder, files, { keepOthers: false })).toEqual({ changed: [], superfluous: [] });
		writeFileSync(join(folder, 'documents/stray.md'), '');
		change([...files.keys()][0] ?? '', (text) => `${text} `);
		expect(await compareGenerated(folder, files)).toEqual({
			changed: [[...files.keys()][0]],
			superfluous: ['documents/stray.md'],
		});
		await writeGenerated(folder, files, { keepOthers: true });
		expect((await compareGenerated(folder, files)).superfluous).toEqual(['documents/stray.md']);
		await writeGenerated(folder, files, { keepOthers: false });
		expect(await compareGenerated(folder, files)).toEqual({ changed: [], superfluous: [] });
	});
});
