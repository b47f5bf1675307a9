import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeCollection, readCollection } from '../../src/content/read-collection.ts';
import { CopiedCollection, essays, notice } from './copied-collection.ts';

let copy: CopiedCollection;
beforeEach(() => {
	copy = new CopiedCollection();
});
afterEach(() => copy.dispose());

const manifest = `sources/${notice}/manifest.yaml`;

describe('readCollection', () => {
	test('reads sources in the order of their folders, and the vocabularies', () => {
		const { collection, sources, cities, themes, diagnostics } = readCollection(copy.folder);
		expect(diagnostics).toEqual([]);
		expect(sources.map(({ manifest: { id } }) => id)).toEqual([notice, essays]);
		expect(sources.every(({ bytes }) => bytes.length > 0)).toBe(true);
		expect(collection?.title).not.toBe('');
		expect(cities.length).toBeGreaterThan(0);
		expect(themes.length).toBeGreaterThan(0);
	});

	test.each<[string, (text: string) => string, object]>([
		[
			'a manifest that breaks the schema',
			(text) => text.replace('kind: measures', 'kind: poem'),
			{ ruleId: 'schema', place: 'kind', actual: 'poem' },
		],
		[
			'a manifest that is no YAML',
			(text) => text.replace('title: ', 'title: "'),
			{ ruleId: 'yaml', place: expect.any(Number) },
		],
		[
			'a source that is not there',
			(text) => text.replace('file: source.txt', 'file: other.txt'),
			{ ruleId: 'missing-file', place: 'file' },
		],
		[
			'a theme that the vocabulary does not have',
			(text) => text.replace(/themes: \[[a-z-]+/u, 'themes: [nowhere'),
			{ ruleId: 'vocabulary', place: 'documents[0].themes[0]', actual: 'nowhere' },
		],
	])('names %s and reads the others', (_, edit, expected) => {
		copy.edit(manifest, edit);
		const { sources, diagnostics } = readCollection(copy.folder);
		expect(sources.map(({ folder }) => folder)).toEqual([essays]);
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]).toMatchObject({ severity: 'error', file: manifest, ...expected });
	});

	test.each(['vocabularies/themes.yaml', 'vocabularies/cities.yaml'])(
		'says that %s is missing, and no more',
		(file) => {
			copy.remove(file);
			const { sources, diagnostics } = readCollection(copy.folder);
			expect(sources).toEqual([]);
			expect(diagnostics).toMatchObject([{ ruleId: 'missing-file', file, expected: `文件 ${file}` }]);
		},
	);

	test('says in one sentence that a folder holds no collection, or that there is none', () => {
		copy.remove('collection.yaml', 'sources', 'vocabularies');
		for (const folder of [copy.folder, `${copy.folder}/nowhere`]) {
			const { sources, diagnostics } = describeCollection(folder);
			expect(sources).toEqual([]);
			expect(diagnostics).toMatchObject([{ severity: 'error', ruleId: 'missing-file' }]);
			expect(diagnostics[0]?.actual).toContain(folder);
		}
	});

	test('says that there are no sources', () => {
		copy.remove('sources');
		expect(readCollection(copy.folder).diagnostics).toMatchObject([{ ruleId: 'missing-file', file: 'sources' }]);
	});
});
