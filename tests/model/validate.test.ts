import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { identifierSchema, locatorSchema } from '../../src/model/identifier.ts';
import { manifestSchema } from '../../src/model/manifest.ts';
import { validate } from '../../src/model/validate.ts';
import { validateYaml } from '../../src/model/validate-yaml.ts';
import { exampleManifest } from '../normalise/example-manifest.ts';

const file = 'sources/example/manifest.yaml';
const faults = (own: object) => validate(manifestSchema, { ...exampleManifest(), ...own }, file).diagnostics;

describe('validate', () => {
	test('gives data that keeps the schema, with its defaults', () => {
		const { value, diagnostics } = validate(manifestSchema, exampleManifest(), file);
		expect(diagnostics).toEqual([]);
		expect(value?.emendations).toEqual([]);
	});

	test.each([
		['a value of another type', { title: 3 }, 'title', '3', 'a value of type string'],
		['a value that is missing', { title: undefined }, 'title', 'nothing', 'a value of type string'],
		['a value not on the list', { kind: 'poem' }, 'kind', 'poem', 'one of decision, opinion, notice'],
		['a checksum', { sha256: 'abc' }, 'sha256', 'abc', '64 hexadecimal digits'],
		['an identifier', { id: 'Zhu zhou' }, 'id', 'Zhu zhou', 'lower-case letters and digits'],
		[
			'a place deep inside',
			{ date: { value: '2022-13', basis: 'stated', evidence: [{ line: 1, quote: '甲' }] } },
			'date.value',
			'2022-13',
			'YYYY',
		],
		['an element of a list', { documents: [{ id: 'a', themes: [] }] }, 'documents[0].themes', '[]', ''],
		['a field that is not known', { titel: '题' }, 'titel', '题', 'no such field'],
		[
			'a field that is not known, deep inside',
			{ documents: [{ id: 'a', themes: ['any'], tags: 1 }] },
			'documents[0].tags',
			'1',
			'no such field',
		],
	])('names file, field, what was found and what was expected: %s', (_, own, place, actual, expected) => {
		expect(faults(own)[0]).toMatchObject({ severity: 'error', ruleId: 'schema', file, place, actual });
		expect(faults(own)[0]?.expected).toContain(expected);
	});

	test('names every fault', () => {
		expect(faults({ kind: 'poem', city: '', titel: '' }).map(({ place }) => place)).toEqual(['city', 'kind', 'titel']);
	});

	test('says so where the whole file is of another kind', () => {
		expect(validate(manifestSchema, null, file).diagnostics[0]).toMatchObject({
			place: '(the whole file)',
			actual: 'null',
		});
	});

	test('cuts long values short', () => {
		expect(faults({ id: 'x'.repeat(500) })[0]?.actual).toHaveLength(61);
	});
});

describe('validateYaml', () => {
	test('names the line of broken YAML', () => {
		expect(validateYaml(manifestSchema, 'id: example\ntitle: "甲\nfile: b\n', file).diagnostics[0]).toMatchObject({
			ruleId: 'yaml',
			file,
			place: expect.any(Number),
		});
	});
});

describe('formatDiagnostic', () => {
	test('puts all in one line', () => {
		expect(
			formatDiagnostic({
				severity: 'error',
				ruleId: 'schema',
				reason: 'why',
				file,
				place: 'kind',
				actual: 'poem',
				expected: 'one of a, b',
			}),
		).toBe(`${file}:kind error [schema] why; found "poem"; expected one of a, b`);
		expect(formatDiagnostic({ severity: 'info', ruleId: 'caption', reason: 'why' })).toBe('info [caption] why');
	});
});

describe('identifiers', () => {
	test.each(['a', 'zhuzhou-2018-green-development-plan', '2018', 'a'.repeat(64)])('%s is one', (id) =>
		expect(identifierSchema.safeParse(id).success).toBe(true),
	);
	test.each(['', 'A', 'a--b', '-a', 'a-', 'a_b', 'a b', '株洲', 'a/b', 'a'.repeat(65), 'a\n'])('%j is none', (id) =>
		expect(identifierSchema.safeParse(id).success).toBe(false),
	);
});

describe('locators', () => {
	test.each(['p1', 's1', 's2-1-3', 's2-1-3-p2', 's26_1', 's1x2', 's1x2-1x3-p1', 'c2-1', 'b1-2-1-p3', 's26_1_2-p1'])(
		'%s is one',
		(locator) => expect(locatorSchema.safeParse(locator).success).toBe(true),
	);
	test.each(['', 'p', 's', '1', 's1-', 's1-p', 's1-p1-1', 'd1', 's1--2', 'sx2', 's1 ', 'S1'])('%j is none', (locator) =>
		expect(locatorSchema.safeParse(locator).success).toBe(false),
	);
});
