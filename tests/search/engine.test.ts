import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HitList, SearchRequest } from '../../src/search/answer.ts';
import { createEngine, type SearchEngine } from '../../src/search/engine.ts';
import { noFilters } from '../../src/search/filters.ts';
import { createFold } from '../../src/search/fold.ts';
import { foldPairs } from '../../src/search/fold-table.ts';
import { anyText } from './arbitraries.ts';
import { inventCollection } from './collection.ts';

const everything: Omit<SearchRequest, 'query'> = {
	filters: noFilters,
	order: 'relevance',
	limit: Number.POSITIVE_INFINITY,
	perDocument: Number.POSITIVE_INFINITY,
};
const places = (list: HitList) =>
	list.groups.flatMap(({ document, hits }) => hits.map(({ locator }) => `${document.id}#${locator}`));
const ask = (engine: SearchEngine, query: string, request: Partial<SearchRequest> = {}) =>
	engine.search({ ...everything, ...request, query });

const engine = createEngine(
	inventCollection(
		{
			id: 'old-plan',
			title: '城市建设计划',
			year: 2018,
			city: 'jiacheng',
			blocks: [
				'前言说到海绵城市。',
				'# 总体要求',
				'## 海绵城市',
				'建设海绵城市，再建海绵城市。',
				'# 保障',
				'到2025年完成。',
			],
		},
		{
			id: 'new-report',
			title: '工作报告',
			year: 2024,
			city: 'yicheng',
			blocks: [
				'**建设海绵城市。**要有作为。',
				'海绵很远，写了很多很多的字以后才是城市。',
				'# 到2035年的目标',
				'海绵与城市。',
			],
		},
	),
);

describe('exact hits', () => {
	test('are grouped by document, the document with the better hit first', () => {
		const { exact } = ask(engine, '海绵城市');
		expect(places(exact)).toEqual(['old-plan#s1-1', 'old-plan#p1', 'old-plan#s1-1-p1', 'new-report#p1']);
		expect(exact).toMatchObject({ total: 4, mentions: 5, documents: 2 });
		expect(exact.groups.map((group) => group.total)).toEqual([3, 1]);
	});

	test('stand in the title before headings, leads and texts', () => {
		expect(places(ask(engine, '建设').exact)).toEqual(['old-plan#', 'old-plan#s1-1-p1', 'new-report#p1']);
		expect(ask(engine, '城市建设计划').exact.groups[0]?.hits[0]?.kind).toBe('title');
	});

	test('with several words: all stand, and the closer ones come first', () => {
		expect(places(ask(engine, '海绵 城市', { filters: { city: ['yicheng'], year: [] } }).exact)).toEqual([
			'new-report#p1',
			'new-report#s1-p1',
			'new-report#p2',
		]);
		expect(places(ask(engine, '海绵城市 前言').exact)).toEqual(['old-plan#p1']);
	});

	test('are found in traditional characters and full width too', () => {
		expect(places(ask(engine, '海綿城市').exact)).toEqual(places(ask(engine, '海绵城市').exact));
		expect(places(ask(engine, '２０２５年').exact)).toEqual(['old-plan#s2-p1']);
	});

	test('carry the words as the text has them, and their place in the outline', () => {
		const hit = ask(engine, '再建海綿城市').exact.groups[0]?.hits[0];
		expect(hit).toMatchObject({ words: ['再建海绵城市'], place: ['总体要求', '海绵城市'], mentions: 1, errors: 0 });
	});

	test('are all sent, up to the limit and the limit for each document', () => {
		expect(places(ask(engine, '海绵城市', { perDocument: 1 }).exact)).toEqual(['old-plan#s1-1', 'new-report#p1']);
		expect(places(ask(engine, '海绵城市', { limit: 2 }).exact)).toEqual(['old-plan#s1-1', 'old-plan#p1']);
		expect(ask(engine, '海绵城市', { limit: 2 }).exact.total).toBe(4);
	});
});

describe('near hits', () => {
	test('stand apart and say how they differ', () => {
		const { exact, near, nearSearch } = ask(engine, '海棉城市');
		expect(exact.total).toBe(0);
		expect(nearSearch).toBe('done');
		expect(places(near)).toEqual(['old-plan#s1-1', 'old-plan#p1', 'old-plan#s1-1-p1', 'new-report#p1']);
		expect(near.groups[0]?.hits[0]).toMatchObject({ words: ['海绵城市'], errors: 1 });
	});

	test('are not given for years and short words', () => {
		expect(ask(engine, '2045年')).toMatchObject({ nearSearch: 'too-short', near: { total: 0 }, exact: { total: 0 } });
		expect(places(ask(engine, '到2025年完成').near)).toEqual([]);
		expect(ask(engine, '海棉').nearSearch).toBe('too-short');
	});

	test('need every word, each exactly or nearly', () => {
		expect(places(ask(engine, '海棉城市 前言').near)).toEqual(['old-plan#p1']);
		expect(ask(engine, '海棉城市 没有的').near.total).toBe(0);
	});

	test('never repeat an exact hit', () => {
		const { exact, near } = ask(engine, '前言说到海绵城市');
		expect(places(exact)).toEqual(['old-plan#p1']);
		expect(places(near)).not.toContain('old-plan#p1');
	});
});

describe('narrowing and order', () => {
	test('counts what each choice would leave, exact and near', () => {
		const { facets } = ask(engine, '海绵城市');
		expect(facets.city).toEqual([
			{ value: 'jiacheng', label: '甲城', count: 3, chosen: false },
			{ value: 'yicheng', label: '乙城', count: 2, chosen: false },
		]);
		expect(facets.year.map(({ label, count }) => `${label} ${count}`)).toEqual(['2024年 2', '2018年 3']);
	});

	test('a choice narrows the hits and the other facet, not its own', () => {
		const { exact, facets } = ask(engine, '海绵城市', { filters: { city: ['yicheng'], year: [] } });
		expect(places(exact)).toEqual(['new-report#p1']);
		expect(facets.city.map(({ count, chosen }) => [count, chosen])).toEqual([
			[3, false],
			[2, true],
		]);
		expect(facets.year.map(({ value }) => value)).toEqual(['2024']);
	});

	test('by year', () => {
		const documents = (order: SearchRequest['order']) =>
			ask(engine, '海绵城市', { order }).exact.groups.map(({ document }) => document.year);
		expect(documents('newest')).toEqual([2024, 2018]);
		expect(documents('oldest')).toEqual([2018, 2024]);
	});
});

test('nothing asked, nothing answered', () => {
	expect(ask(engine, ' \u3000')).toMatchObject({ terms: [], exact: { total: 0 }, near: { total: 0 } });
});

test('every place where the folded query stands is found, and no other: recall and precision are 1', () => {
	const fold = createFold(foldPairs());
	const texts = fc.array(anyText, { minLength: 1, maxLength: 6 });
	const word = anyText.map((text) => text.replace(/[\s"“”「]/gu, '')).filter((text) => text !== '');
	fc.assert(
		fc.property(texts, word, fc.nat(), fc.integer({ min: 1, max: 6 }), (blocks, other, at, length) => {
			const whole = blocks.join('').replace(/[\s"“”「]/gu, '');
			const start = at % Math.max(1, whole.length);
			const part = whole.slice(start, start + length);
			const small = createEngine(inventCollection({ id: 'doc', title: '題', blocks }));
			for (const query of [other, part].filter((each) => each !== '')) {
				const expected = blocks.flatMap((text, index) =>
					fold(text).includes(fold(query)) ? [`doc#p${index + 1}`] : [],
				);
				expect(
					places(ask(small, query).exact)
						.filter((place) => place !== 'doc#')
						.toSorted(),
				).toEqual(expected);
			}
		}),
		{ numRuns: 300 },
	);
});
