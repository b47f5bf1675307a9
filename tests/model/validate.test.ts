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
		['a value of another type', { title: 3 }, 'title', '3', '文字'],
		['a value that is missing', { title: undefined }, 'title', '没有内容', '文字'],
		['a value not on the list', { kind: 'poem' }, 'kind', 'poem', '其中之一：decision、opinion、notice'],
		['a checksum', { sha256: 'abc' }, 'sha256', 'abc', '64 位小写十六进制数字'],
		['an identifier', { id: 'Zhu zhou' }, 'id', 'Zhu zhou', '小写字母和数字'],
		[
			'a place deep inside',
			{ date: { value: '2022-13', basis: 'stated', evidence: [{ line: 1, quote: '甲' }] } },
			'date.value',
			'2022-13',
			'YYYY',
		],
		['a text that is empty', { title: '' }, 'title', '', '至少 1 个字符'],
		['an address of the web', { provenance: { method: 'web-page', url: 'x' } }, 'provenance.url', 'x', '网址'],
		[
			'a day',
			{ provenance: { method: 'web-page', retrieved: '2022' } },
			'provenance.retrieved',
			'2022',
			'日期 YYYY-MM-DD',
		],
		['the name of a field', { aliases: { 'A#1': 'a' } }, 'aliases.A#1', 'a', '文献标识，或文献标识加 # 和链接'],
		['an element of a list', { documents: [{ id: 'a', themes: [] }] }, 'documents[0].themes', '[]', '至少 1 项'],
		['a field that is not known', { titel: '题' }, 'titel', '题', '不写这个字段'],
		[
			'a field that is not known, deep inside',
			{ documents: [{ id: 'a', themes: ['any'], tags: 1 }] },
			'documents[0].tags',
			'1',
			'不写这个字段',
		],
	])('names file, field, what was found and what was expected: %s', (_, own, place, actual, expected) => {
		expect(faults(own)[0]).toMatchObject({ severity: 'error', ruleId: 'schema', file, place, actual });
		expect(faults(own)[0]?.expected).toContain(expected);
	});

	test('says what it expects in the interface’s language, whatever the fault', () => {
		const broken = { id: 1, title: '', date: [], kind: 'x', documents: {}, losses: 'x', aliases: { A: 1 }, year: 1 };
		for (const { reason, expected } of faults({ ...broken, provenance: { method: 'x', url: 1, year: 5 } })) {
			expect(`${reason}${expected}`).not.toMatch(/[a-z]+ [a-z]+/iu);
		}
	});

	test('names every fault', () => {
		expect(faults({ kind: 'poem', city: '', titel: '' }).map(({ place }) => place)).toEqual(['city', 'kind', 'titel']);
	});

	test('says so where the whole file is of another kind', () => {
		expect(validate(manifestSchema, null, file).diagnostics[0]).toMatchObject({
			place: '（整个文件）',
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
				reason: '为何',
				file,
				place: 'kind',
				actual: 'poem',
				expected: 'a 或 b',
			}),
		).toBe(`${file}:kind 错误 [schema] 为何；实际："poem"；应为：a 或 b`);
		expect(formatDiagnostic({ severity: 'info', ruleId: 'caption', reason: '为何' })).toBe('说明 [caption] 为何');
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
