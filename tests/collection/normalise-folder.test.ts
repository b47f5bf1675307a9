import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMemory } from '../../scripts/collection/collection-memory.ts';
import { type NormalisedFolder, normaliseFolder } from '../../scripts/collection/normalise-folder.ts';
import { CopiedCollection, essays, notice } from './copied-collection.ts';

let copy: CopiedCollection;
let memories = '';
beforeEach(() => {
	copy = new CopiedCollection();
	memories = mkdtempSync(join(tmpdir(), 'memory-'));
});
afterEach(() => {
	copy.dispose();
	rmSync(memories, { recursive: true });
});

/** Normalises the copy with what is known of it from before. */
const again = (version = 'v1'): NormalisedFolder =>
	normaliseFolder(copy.folder, openMemory(copy.folder, memories, version));

/** What normalising the copy would make of it with nothing known from before. */
function fromScratch(): Record<string, string> {
	const other = new CopiedCollection();
	try {
		rmSync(other.folder, { recursive: true });
		cpSync(copy.folder, other.folder, { recursive: true });
		normaliseFolder(other.folder, openMemory(other.folder, join(memories, 'none'), 'v1'));
		return other.files();
	} finally {
		other.dispose();
		rmSync(join(memories, 'none'), { recursive: true, force: true });
	}
}

/** The files in which things are known. */
const memoryFiles = () =>
	existsSync(memories)
		? readdirSync(memories, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
		: [];

const document = 'documents/linxi-2022-waterway-measures.md';

describe('a source is normalised again', () => {
	beforeEach(() => void again());

	test('not at all where nothing changed', () => {
		expect(again()).toMatchObject({ sources: 2, renewed: 0, written: [], removed: [] });
	});

	test('when its text changed, and no other', () => {
		copy.editSource(notice, '淤泥就近堆肥', '污泥就近堆肥');
		const expected = fromScratch();
		expect(again()).toMatchObject({ renewed: 1, written: [document, `apparatus/${notice}.json`] });
		expect(copy.files()).toEqual(expected);
	});

	test('when its bytes changed and its manifest does not say so', () => {
		copy.edit(`sources/${notice}/source.txt`, (text) => text.replace('淤泥就近堆肥', '污泥就近堆肥'));
		expect(again().renewed).toBe(1);
	});

	test('when its manifest changed', () => {
		copy.edit(`sources/${notice}/manifest.yaml`, (text) => text.replace('kind: measures', 'kind: notice'));
		expect(again()).toMatchObject({ renewed: 1, written: [document] });
	});

	test('when other code normalises', () => {
		expect(again('v2')).toMatchObject({ renewed: 2, written: [] });
	});

	test('when one of its files was changed by hand, which is put right', () => {
		const before = copy.files();
		copy.edit(document, (text) => text.replace('河道', '水道'));
		copy.remove(`apparatus/${essays}.json`);
		expect(again()).toMatchObject({ renewed: 0, written: [document, `apparatus/${essays}.json`] });
		expect(copy.files()).toEqual(before);
	});
});

test('what cannot be read is said each time', () => {
	copy.edit(`sources/${notice}/manifest.yaml`, (text) => text.replace('kind: measures', 'kind: poem'));
	const { diagnostics } = again();
	expect(diagnostics).toMatchObject([{ ruleId: 'schema', place: 'kind' }]);
	expect(again().diagnostics).toEqual(diagnostics);
});

test('a statement that cannot be right is counted though nothing else changed', () => {
	expect(again().addressFaults).toBe(0);
	const revision = '  linxi-2022-waterway-measures#s9: { words: 旧文, reason: 已改 }';
	writeFileSync(join(copy.folder, 'addresses.yaml'), `revisions:\n${revision}\n`);
	expect([again().addressFaults, again().addressFaults]).toEqual([1, 1]);
});

/** What may happen to a content folder and to what is known of it. */
const happenings: Record<string, () => void> = {
	correction: () => copy.editSource(notice, '巡查', '巡视'),
	otherParagraph: () => copy.editSource(notice, '每年', '本段已改写为从前没有的另一番话。每年'),
	otherTitle: () => copy.editSource(essays, '溪边的步道\n', '水边新路记事\n'),
	otherName: () =>
		copy.edit(`sources/${essays}/manifest.yaml`, (text) =>
			text.replace(/id: yunpo-2025-streamside-path/u, 'id: yunpo-2025-path'),
		),
	brokenManifest: () => copy.edit(`sources/${notice}/manifest.yaml`, (text) => text.replace(/^kind: /mu, 'kin: ')),
	mendedManifest: () => copy.edit(`sources/${notice}/manifest.yaml`, (text) => text.replace(/^kin: /mu, 'kind: ')),
	handMadeChange: () => {
		for (const path of Object.keys(copy.files())) if (path.endsWith('.md')) copy.edit(path, (text) => `${text}\n按：`);
	},
	ledgerTakenBack: () => rmSync(join(copy.folder, 'locators.json'), { force: true }),
	stray: () => writeFileSync(join(copy.folder, 'documents/stray.md'), ''),
	cutMemory: () => {
		for (const file of memoryFiles()) writeFileSync(file, readFileSync(file).subarray(0, 700));
	},
	alteredMemory: () => {
		for (const file of memoryFiles()) {
			const text = readFileSync(file, 'utf8');
			writeFileSync(file, text.replace(/[0-9a-f](?=[^0-9a-f\n]*$)/gmu, 'g').replaceAll('临溪', '临海'));
		}
	},
};

test('whatever happened, what is known changes nothing of what comes out', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...Object.keys(happenings)), { minLength: 1, maxLength: 5 }), (names) => {
			copy.dispose();
			copy = new CopiedCollection();
			again();
			for (const name of names) {
				happenings[name]?.();
				const expected = fromScratch();
				again();
				expect(copy.files()).toEqual(expected);
			}
		}),
		{ numRuns: 12 },
	);
});
