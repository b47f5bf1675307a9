import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBuildable } from '../../src/content/read-buildable.ts';
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
		const { sources, cities, themes, diagnostics } = readCollection(copy.folder);
		expect(diagnostics).toEqual([]);
		expect(sources.map(({ manifest: { id } }) => id)).toEqual([notice, essays]);
		expect(sources.every(({ bytes }) => bytes.length > 0)).toBe(true);
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

	test('reads no source that names what it cannot look up', () => {
		copy.remove('vocabularies/cities.yaml');
		expect(readCollection(copy.folder).sources).toEqual([]);
	});

	test('says that there are no sources', () => {
		copy.remove('sources');
		expect(readCollection(copy.folder).diagnostics).toMatchObject([{ ruleId: 'missing-file', file: 'sources' }]);
	});
});

describe('readBuildable', () => {
	const faults = () => readBuildable(copy.folder).diagnostics.map(({ ruleId, file }) => `${ruleId} ${file}`);
	const write = (source: string) => {
		mkdirSync(join(copy.folder, 'documents'), { recursive: true });
		writeFileSync(join(copy.folder, `documents/of-${source}.md`), `---\nid: of-${source}\nsource: ${source}\n---\n`);
	};

	test('gives what the build must know where one document has its source', () => {
		write(notice);
		write(essays);
		copy.edit(manifest, (text) => text.replace('kind: measures', 'kind: poem'));
		expect(readBuildable(copy.folder).value?.documents).toEqual([`of-${notice}`, `of-${essays}`]);
	});

	test('says why nothing can be built', () => {
		expect(faults()).toEqual(['no-document documents']);
		write(notice);
		copy.edit(manifest, (text) => text.replace('kind: measures', 'kind: poem'));
		expect(faults()).toEqual([`schema ${manifest}`, 'no-document documents']);
		copy.edit('collection.yaml', (text) => text.replace('title', 'titel'));
		expect(faults()).toEqual(['schema collection.yaml', 'schema collection.yaml']);
	});
});
