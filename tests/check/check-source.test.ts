import { describe, expect, test } from 'vitest';
import { checkSource } from '../../src/check/check-source.ts';
import { textLines } from '../../src/text/lines.ts';
import { exampleManifest, type PartialManifest } from '../normalise/example-manifest.ts';

const text = '关于节水的通知\r\n2022年3月8日\n请认真执行，认真执行。';
const sha256 = '0'.repeat(64);

function check(own: PartialManifest, others: [id: string, text: string][] = []) {
	const manifest = exampleManifest({ date: dateWith(1, '节水'), ...own });
	const texts: [string, string][] = [[manifest.id, text], ...others];
	const lines = new Map(texts.map(([id, each]) => [id, textLines(each)]));
	return checkSource({ folder: 'example', manifest, sha256 }, (source) => lines.get(source));
}

const dateWith = (line: number, quote: string, source?: string) => ({
	value: '2022',
	basis: 'stated',
	evidence: [{ line, quote, ...(source ? { source } : {}) }],
});

describe('checkSource', () => {
	test('has nothing to say where all is well', () => {
		expect(check({})).toEqual([]);
		expect(check({ date: dateWith(3, '认真执行') })).toEqual([]);
		expect(check({ date: dateWith(2, '2022年3月8日') })).toEqual([]);
	});

	test('tells a folder of another name', () => {
		expect(check({ id: 'other' })).toEqual([
			expect.objectContaining({
				ruleId: 'source-id',
				place: 'id',
				actual: 'other',
				expected: 'example',
				file: 'sources/example/manifest.yaml',
			}),
		]);
	});

	test('tells a file that was changed', () => {
		expect(check({ sha256: 'f'.repeat(64) })).toEqual([
			expect.objectContaining({ ruleId: 'checksum', place: 'sha256', actual: sha256, expected: 'f'.repeat(64) }),
		]);
	});

	test.each([
		[1, '防汛', '关于节水的通知'],
		[2, '节水', '2022年3月8日'],
		[9, '节水', '没有这一行'],
	])('tells words that do not stand in line %i: %s', (line, quote, actual) => {
		expect(check({ date: dateWith(line, quote) })).toEqual([
			expect.objectContaining({ ruleId: 'evidence', place: 'date.evidence[0]', actual, expected: quote }),
		]);
	});

	test('looks for evidence in the source that it names', () => {
		expect(check({ date: dateWith(1, '他处', 'elsewhere') }, [['elsewhere', '见于他处']])).toEqual([]);
		expect(check({ date: dateWith(1, '他处', 'elsewhere') })).toEqual([
			expect.objectContaining({ ruleId: 'evidence', actual: 'elsewhere' }),
		]);
	});

	test('holds all evidence against the source: provenance, titles and dates of documents', () => {
		const wrong = [{ line: 1, quote: '防汛' }];
		const places = check({
			provenance: { method: 'web-page', evidence: wrong },
			documents: [
				{
					title: { value: '节水', basis: 'inferred', evidence: wrong },
					date: { value: '2022', basis: 'stated', evidence: wrong },
				},
			],
		}).map(({ place }) => place);
		expect(places).toEqual([
			'provenance.evidence[0]',
			'documents[0].date.evidence[0]',
			'documents[0].title.evidence[0]',
		]);
	});
});
