import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/model/facet.ts';
import { createEngine } from '../../../src/search/answer/engine.ts';
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
			'时间10:54，数目1,000。',
		],
	},
	{ id: 'other', title: '全文到此为止', blocks: ['深入推进工作。'] },
);

describe.each(['whole', 'parts'] as const)('other punctuation, the collection published %s', async (form) => {
	const engine = createEngine(await openInvented(records, form));
	const answer = (query: string) =>
		lastAnswer(engine, { query, filters: noFilters, order: 'relevance', limit: 9, perDocument: 9 });
	const ask = async (query: string) =>
		(await answer(query)).unpunctuated.groups.flatMap(({ document, hits }) =>
			hits.map(({ locator, words }) => [`${document.id}#${locator}`, words.join('|')]),
		);

	test('words that run over punctuation are found, counted apart from exact ones', async () => {
		expect(await ask('全面落实计划；深入推进治理')).toEqual([['plan#s1-p1', '全面落实计划，深入推进治理']]);
		expect(await ask('起常态化管理长期坚持')).toEqual([['plan#s1-p2', '起“常态化”管理；长期坚持']]);
		expect(await ask('治理到底')).toEqual([['plan#s1-p3', '治理，到底']]);
		expect(await answer('常态化管理')).toMatchObject({ exact: { total: 1 }, unpunctuated: { total: 0 } });
		expect(await ask('全面落实计划 深入推进治理')).toEqual([]); // as two words it stands there exactly
	});

	test('with several words, some may stand exactly', async () => {
		expect(await ask('治理到底 推进')).toEqual([['plan#s1-p3', '推进治理，到底']]);
		expect(await ask('治理到底 全面')).toEqual([]);
		expect(await ask('治理到底 -推进')).toEqual([]);
	});

	test('is found across a heading and its paragraph, and across lines', async () => {
		const expected = [['plan#s1', '碧水攻坚战|全面落实']];
		expect(await ask('碧水攻坚战。全面落实')).toEqual(expected);
		expect(await ask('碧水攻坚战\n\n全面落实')).toEqual(expected);
	});

	test('does not run from one document into the next, nor out of a title', async () => {
		expect(await ask('长期坚持全文到此为止')).toEqual([]);
		expect(await ask('全文到此为止深入推进工作')).toEqual([]);
	});

	test('does not join digits', async () => {
		expect(await ask('到20202021年起')).toEqual([]);
		expect(await ask('时间1054数目')).toEqual([]);
		expect(await ask('10:54数目1,000')).toEqual([['plan#s1-p4', '10:54，数目1,000']]);
	});

	test('must be long enough not to stand together by chance', async () => {
		expect(await ask('战全')).toEqual([]);
		expect(await ask('理到底')).toEqual([]);
	});
});
