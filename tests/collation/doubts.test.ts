import { expect, test } from 'vitest';
import { doubtLabel, likelyDoubts } from '../../src/collation/doubts.ts';
import { countDifferences } from '../../src/collation/layers.ts';
import type { DocumentCollation, TextCollation } from '../../src/model/document-collation.ts';

type Query = TextCollation['queries'][number];

function query(words: string, certainty: Query['certainty'], fields: Partial<Query> = {}): Query {
	return { offset: 1, length: words.length, words, reason: '可疑。', certainty, line: 1, ...fields };
}

function collationOf(queries: Record<string, Query[]>): DocumentCollation {
	const texts = Object.entries(queries).map(([locator, own]): TextCollation => {
		return { locator, length: 9, lines: [1, 1], changes: [], omissions: [], queries: own, gaps: [] };
	});
	return { document: 'first', source: 'source-a', ...countDifferences(texts), rules: [], texts };
}

test('what is likely wrong is a doubt, numbered in the order of the text; what is unsure is none', () => {
	const collation = collationOf({
		title: [query('题', 'likely')],
		p1: [query('甲', 'likely', { reading: '乙' }), query('丙', 'unsure')],
		's1-p1': [query('', 'likely', { reading: '戊' }), query('丁', 'likely', { reading: '' })],
	});
	expect(likelyDoubts(collation).map((doubt) => [doubt.locator, doubt.number, doubt.words, doubt.reading])).toEqual([
		['title', null, '题', null],
		['p1', 1, '甲', '乙'],
		['s1-p1', null, '', '戊'],
		['s1-p1', 2, '丁', ''],
	]);
});

test.each([
	['甲', '乙', '「甲」疑作「乙」'],
	['甲', '', '「甲」疑衍'],
	['甲', null, '「甲」可疑'],
	['', '乙', '此处疑脱「乙」'],
	['', null, '此处可疑'],
])('%j with the reading %j is %s', (words, reading, label) => {
	expect(doubtLabel({ words, reading })).toBe(label);
});
