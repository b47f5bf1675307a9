import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateCollection } from '../../scripts/collection/generate-collection.ts';
import { GeneratedFiles } from '../../scripts/collection/generated-files.ts';
import { normaliseCollection } from '../../scripts/collection/normalise-collection.ts';
import { waitingDocuments } from '../../scripts/collection/waiting-documents.ts';
import { readCollection } from '../../src/content/read-collection.ts';
import { CopiedCollection, essays, notice } from './copied-collection.ts';

let copy: CopiedCollection;
beforeEach(() => {
	copy = new CopiedCollection();
});
afterEach(() => copy.dispose());

const generate = (isWritten: boolean, sources = readCollection(copy.folder).sources) => {
	const files = new GeneratedFiles(copy.folder, { isWritten });
	return { files, ...generateCollection(sources, files) };
};
const compare = () => {
	const { files } = generate(false);
	return { changed: files.changed, superfluous: files.superfluous() };
};

test('generated files are written once, and what should not be there goes', () => {
	const first = generate(true).files.changed;
	expect(first).toContain('documents/linxi-2022-waterway-measures.md');
	expect(first).toContain(`apparatus/${notice}.json`);
	expect(generate(true).files.changed).toEqual([]);
	writeFileSync(join(copy.folder, 'documents/stray.md'), '');
	copy.edit('documents/linxi-2022-waterway-measures.md', (text) => `${text} `);
	expect(compare()).toEqual({
		changed: ['documents/linxi-2022-waterway-measures.md'],
		superfluous: ['documents/stray.md'],
	});
	const { files } = generate(true);
	expect(files.removeSuperfluous()).toEqual(['documents/stray.md']);
	expect(compare()).toEqual({ changed: [], superfluous: [] });
});

test('of two documents with one identifier the first has it, and the other is named', () => {
	const { sources } = readCollection(copy.folder);
	const { documents, diagnostics } = generate(false, [...sources, ...sources.slice(0, 1)]);
	expect(diagnostics).toMatchObject([
		{ severity: 'error', ruleId: 'document-id', actual: 'linxi-2022-waterway-measures' },
	]);
	expect([...documents.keys()]).toContain('linxi-2022-waterway-measures');
});

test('the same sources give the same bytes', () => {
	const { sources } = readCollection(copy.folder);
	const hashes = () =>
		[...normaliseCollection(sources)].flatMap(({ documents }) => documents.map(({ file }) => file.sha256));
	expect(hashes()).toEqual(hashes());
});

test('documents wait whose source was normalised before and cannot be read now', () => {
	const { documents } = generate(true);
	const ids = [...documents.keys()];
	expect(waitingDocuments(copy.folder, new Set([notice, essays]))).toEqual(new Set());
	expect(waitingDocuments(copy.folder, new Set([notice]))).toEqual(new Set(ids.filter((id) => id.startsWith('yunpo'))));
	copy.edit(`apparatus/${essays}.json`, (text) => text.slice(0, 100));
	expect(waitingDocuments(copy.folder, new Set([notice]))).toEqual(new Set());
	copy.remove(`sources/${notice}`);
	expect(waitingDocuments(copy.folder, new Set())).toEqual(new Set());
});
