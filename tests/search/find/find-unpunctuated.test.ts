import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/answer/engine.ts';
import { noFilters } from '../../../src/search/query/filters.ts';
import { bareText } from '../../../src/text/without-marks.ts';
import { inventRecords, lastAnswer, openInvented } from '../collection.ts';

const records = inventRecords(
	{
		id: 'plan',
		title: '行动计划',
		blocks: [
			'# 打好碧水攻坚战',
			'全面落实计划，深入推进治理。到2020年',
			'2021年起“常态化”管理；长期坚持。',
			'深入推进治理，到底。',
		],
	},
	{ id: 'other', title: '全文到此为止', blocks: ['深入推进工作。'] },
);

describe.each(['whole', 'parts'] as const)('a copied passage, the collection published %s', async (form) => {
	const engine = createEngine(await openInvented(records, form));
	const ask = async (query: string) => {
		const answer = await lastAnswer(engine, {
			query,
			filters: noFilters,
			order: 'relevance',
			limit: 9,
			perDocument: 9,
		});
		return answer.near.groups.flatMap(({ document, hits }) =>
			hits.map(({ locator, agreement, words }) => [`${document.id}#${locator}`, agreement, words.join('|')]),
		);
	};

	test('is found with other punctuation', async () => {
		expect(await ask('全面落实计划 深入推进治理')).toEqual([]); // as two words it stands there exactly
		expect(await ask('全面落实计划；深入推进治理')).toEqual([
			['plan#s1-p1', 'unpunctuated', '全面落实计划，深入推进治理'],
		]);
		expect(await ask('起常态化管理长期坚持')).toEqual([['plan#s1-p2', 'unpunctuated', '起“常态化”管理；长期坚持']]);
	});

	test('is found across a heading and its paragraph, and across lines', async () => {
		const expected = [['plan#s1', 'unpunctuated', '碧水攻坚战|全面落实']];
		expect(await ask('碧水攻坚战。全面落实')).toEqual(expected);
		expect(await ask('碧水攻坚战\n\n全面落实')).toEqual(expected);
	});

	test('does not run from one document into the next, nor out of a title', async () => {
		expect(await ask('长期坚持全文到此为止')).toEqual([]);
		expect(await ask('全文到此为止深入推进工作')).toEqual([]);
	});

	test('does not join digits', async () => {
		expect(await ask('到20202021年起')).toEqual([]);
		expect(bareText('10:54,1,000;甲').characters).toBe('10:54,1,000甲');
	});

	test('must be long enough not to stand together by chance', async () => {
		expect(await ask('战全')).toEqual([]);
	});
});

test('a bare text knows where its characters stood', () => {
	const { characters, offsets } = bareText('甲,“乙”。丙');
	expect(characters).toBe('甲“乙”丙');
	expect(bareText('甲,"乙"。丙')).toEqual({ characters: '甲乙丙', offsets: [0, 3, 6] });
	expect(offsets).toEqual([0, 2, 3, 4, 6]);
});
