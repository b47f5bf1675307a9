import { expect, test } from 'vitest';
import { isDocumentCollation } from '../../../src/components/collation/collation-data.ts';
import { type DocumentCollation, documentCollationSchema } from '../../../src/model/document-collation.ts';
import { breakEverywhere } from '../broken-data.ts';

const collation: DocumentCollation = {
	document: 'plan',
	source: 'source-a',
	counts: {
		emendations: 1,
		queries: 1,
		likely: 0,
		unsure: 1,
		gaps: 1,
		joins: 0,
		alterations: 1,
		script: 0,
		punctuation: 1,
	},
	layers: { editorial: 3, joining: 1, accidentals: 1 },
	rules: [{ id: 'width', reason: '统一标点' }],
	texts: [
		{
			locator: 's1-p1',
			length: 12,
			lines: [3, 4],
			changes: [
				{ offset: 0, length: 1, source: ',', kind: 'punctuation', rules: [0], line: 3 },
				{
					offset: 4,
					length: 1,
					source: '氺',
					kind: 'emendation',
					rules: [0],
					reason: '形误',
					certainty: 'certain',
					line: 3,
				},
			],
			omissions: [{ offset: 5, source: '广告', rule: 0, line: 3 }],
			queries: [{ offset: 6, length: 1, words: '甲', reading: '申', reason: '形近', certainty: 'unsure', line: 4 }],
			gaps: [{ offset: 8, reason: '漫漶', line: 4 }],
		},
	],
};

test('what is published is taken', () => {
	expect(documentCollationSchema.parse(collation)).toEqual(collation);
	expect(isDocumentCollation(collation)).toBe(true);
});

test('whatever is broken or missing, it is not taken, as by the schema', () => {
	const broken = breakEverywhere(collation, ['reason', 'certainty', 'reading']);
	expect(broken.length).toBeGreaterThan(50);
	const taken = broken.filter(([, data]) => isDocumentCollation(data)).map(([place]) => place);
	expect(taken).toEqual([]);
	expect(broken.filter(([, data]) => documentCollationSchema.safeParse(data).success)).toEqual([]);
});

test('rules that are not there are not taken', () => {
	expect(isDocumentCollation({ ...collation, rules: [] })).toBe(false);
});
