import { describe, expect, test } from 'vitest';
import { sampleCandidates, sampleOf } from '../../../src/catalogue/home/emendation-sample.ts';
import type { DocumentCollation } from '../../../src/model/document-collation.ts';
import type { Emendation } from '../../../src/model/manifest.ts';
import { catalogueOf, document, manifest, paragraph } from '../sample.ts';

/** The manifest of a source of one document in which editors decided this. */
function emended(emendations: Emendation[]) {
	return { ...manifest('source-a', ['first']), emendations };
}

const found: Emendation = { line: 4, found: '闻新路', reading: '闯新路', reason: '形近。', certainty: 'certain' };

describe('what can stand as a sample', () => {
	const chosen = (emendations: Emendation[]) =>
		sampleCandidates([emended(emendations)]).map(({ emendation }) => emendation.found);

	test('one Chinese character that is another beyond doubt', () => {
		expect(
			chosen([
				found,
				{ ...found, found: '可疑', reading: '可凝', certainty: 'likely' },
				{ ...found, found: '脱字', reading: '脱一字' },
				{ ...found, found: '两处', reading: '别的' },
				{ ...found, found: '12', reading: '13' },
			]),
		).toEqual(['闻新路']);
	});

	test('the shortest words first, then the shortest reason', () => {
		expect(
			chosen([
				{ ...found, found: '甲乙丙丁', reading: '甲乙丙下' },
				{ ...found, found: '甲乙', reading: '甲二', reason: '说来话长。' },
				{ ...found, found: '丙丁', reading: '丙下', reason: '话短。' },
			]),
		).toEqual(['丙丁', '甲乙', '甲乙丙丁']);
	});
});

describe('a sample', () => {
	const text = '改革,在人才方面闯新路。';
	const { documents } = catalogueOf([
		document({ id: 'first', year: '2020', title: '第一篇', paragraphs: [paragraph('p1', null, text)] }),
	]);
	const change = { offset: 8, length: 3, source: '闻新路', kind: 'emendation' as const, rules: [0], line: 4 };
	const sampled = (changes: DocumentCollation['texts'][number]['changes']) =>
		sampleOf(
			{ source: emended([found]), emendation: found },
			documents,
			new Map([
				[
					'first',
					{
						texts: [
							{ locator: 'p1', length: text.length, lines: [4, 4], changes, omissions: [], queries: [], gaps: [] },
						],
					} as unknown as DocumentCollation,
				],
			]),
		);

	test('holds source, reading and reason with the ways to them', () => {
		expect(sampled([{ ...change, reason: '形近。', certainty: 'certain' }])).toEqual({
			around: { before: '在人才方面', after: '' },
			source: [
				{ text: '闻', differs: true },
				{ text: '新', differs: false },
				{ text: '路', differs: false },
			],
			reading: [
				{ text: '闯', differs: true },
				{ text: '新', differs: false },
				{ text: '路', differs: false },
			],
			sourceLine: { label: '来源第4行', href: '/sources/source-a/#L4' },
			document: { label: '第一篇', href: `/documents/first/?mark=${encodeURIComponent('闯新路')}#p1` },
			reason: '形近。',
		});
	});

	test('shows no words around that the source has otherwise', () => {
		const other = { offset: 4, length: 1, source: '入', kind: 'script' as const, rules: [0], line: 4 };
		expect(sampled([other, { ...change, reason: '形近。', certainty: 'certain' }])?.around.before).toBe('才方面');
	});

	test('is none where the documents do not hold it', () => {
		expect(sampled([])).toBeNull();
		expect(sampled([{ ...change, reason: '另一处。', certainty: 'certain' }])).toBeNull();
	});
});
