import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HitList, SearchRequest } from '../../../src/search/answer/answer.ts';
import { createEngine, type SearchEngine } from '../../../src/search/answer/engine.ts';
import { noFilters } from '../../../src/search/query/filters.ts';
import { createFold } from '../../../src/text/fold.ts';
import { foldPairs } from '../../../src/text/fold-table.ts';
import { anyText } from '../arbitraries.ts';
import { inventRecords, lastAnswer, openInvented } from '../collection.ts';

const everything: Omit<SearchRequest, 'query'> = {
	filters: noFilters,
	order: 'relevance',
	limit: Number.POSITIVE_INFINITY,
	perDocument: Number.POSITIVE_INFINITY,
};
const forms = ['whole', 'parts'] as const;
const places = (list: HitList) =>
	list.groups.flatMap(({ document, hits }) => hits.map(({ locator }) => `${document.id}#${locator}`));
const ask = (engine: SearchEngine, query: string, request: Partial<SearchRequest> = {}) =>
	lastAnswer(engine, { ...everything, ...request, query });

const records = inventRecords(
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
);

describe.each(forms)('a collection published %s', async (form) => {
	const engine = createEngine(await openInvented(records, form));
	describe('exact hits', () => {
		test('are grouped by document, the document with the better hit first', async () => {
			const { exact } = await ask(engine, '海绵城市');
			expect(places(exact)).toEqual(['old-plan#s1-1', 'old-plan#p1', 'old-plan#s1-1-p1', 'new-report#p1']);
			expect(exact).toMatchObject({ total: 4, mentions: 5, documents: 2 });
			expect(exact.groups.map((group) => group.total)).toEqual([3, 1]);
		});

		test('stand in the title before headings, leads and texts', async () => {
			expect(places((await ask(engine, '建设')).exact)).toEqual(['old-plan#', 'old-plan#s1-1-p1', 'new-report#p1']);
			expect((await ask(engine, '城市建设计划')).exact.groups[0]?.hits[0]?.kind).toBe('title');
		});

		test('with several words: all stand, and the closer ones come first', async () => {
			expect(places((await ask(engine, '海绵 城市', { filters: { ...noFilters, city: ['yicheng'] } })).exact)).toEqual([
				'new-report#p1',
				'new-report#s1-p1',
				'new-report#p2',
			]);
			expect(places((await ask(engine, '海绵城市 前言')).exact)).toEqual(['old-plan#p1']);
		});

		test('are found in traditional characters and full width too', async () => {
			expect(places((await ask(engine, '海綿城市')).exact)).toEqual(places((await ask(engine, '海绵城市')).exact));
			expect(places((await ask(engine, '２０２５年')).exact)).toEqual(['old-plan#s2-p1']);
		});

		test('carry the words as the text has them, and their place in the outline', async () => {
			const hit = (await ask(engine, '再建海綿城市')).exact.groups[0]?.hits[0];
			expect(hit).toMatchObject({ words: ['再建海绵城市'], place: ['总体要求', '海绵城市'], mentions: 1, errors: 0 });
		});

		test('are all sent, up to the limit and the limit for each document', async () => {
			expect(places((await ask(engine, '海绵城市', { perDocument: 1 })).exact)).toEqual([
				'old-plan#s1-1',
				'new-report#p1',
			]);
			expect(places((await ask(engine, '海绵城市', { limit: 2 })).exact)).toEqual(['old-plan#s1-1', 'old-plan#p1']);
			expect((await ask(engine, '海绵城市', { limit: 2 })).exact.total).toBe(4);
		});
	});

	describe('near hits', () => {
		test('stand apart and say how they differ', async () => {
			const { exact, near, nearSearch } = await ask(engine, '海棉城市');
			expect(exact.total).toBe(0);
			expect(nearSearch).toBe('done');
			expect(places(near)).toEqual(['old-plan#s1-1', 'old-plan#p1', 'old-plan#s1-1-p1', 'new-report#p1']);
			expect(near.groups[0]?.hits[0]).toMatchObject({ words: ['海绵城市'], errors: 1 });
		});

		test('are not given for years and short words', async () => {
			expect(await ask(engine, '2045年')).toMatchObject({
				nearSearch: 'too-short',
				near: { total: 0 },
				exact: { total: 0 },
			});
			expect(places((await ask(engine, '到2025年完成')).near)).toEqual([]);
			expect((await ask(engine, '海棉')).nearSearch).toBe('too-short');
		});

		test('need every word, each exactly or nearly', async () => {
			expect(places((await ask(engine, '海棉城市 前言')).near)).toEqual(['old-plan#p1']);
			expect((await ask(engine, '海棉城市 没有的')).near.total).toBe(0);
		});

		test('never repeat an exact hit', async () => {
			const { exact, near } = await ask(engine, '前言说到海绵城市');
			expect(places(exact)).toEqual(['old-plan#p1']);
			expect(places(near)).not.toContain('old-plan#p1');
		});
	});

	describe('narrowing and order', () => {
		test('counts what each choice would leave, exact and near', async () => {
			const { facets } = await ask(engine, '海绵城市');
			expect(facets.city).toEqual([
				{ value: 'jiacheng', label: '甲城', count: 3, chosen: false },
				{ value: 'yicheng', label: '乙城', count: 2, chosen: false },
			]);
			expect(facets.year.map(({ label, count }) => `${label} ${count}`)).toEqual(['2024年 2', '2018年 3']);
		});

		test('a choice narrows the hits and the other facet, not its own', async () => {
			const { exact, facets } = await ask(engine, '海绵城市', { filters: { ...noFilters, city: ['yicheng'] } });
			expect(places(exact)).toEqual(['new-report#p1']);
			expect(facets.city.map(({ count, chosen }) => [count, chosen])).toEqual([
				[3, false],
				[2, true],
			]);
			expect(facets.year.map(({ value }) => value)).toEqual(['2024']);
		});

		test('by year', async () => {
			const documents = async (order: SearchRequest['order']) =>
				(await ask(engine, '海绵城市', { order })).exact.groups.map(({ document }) => document.year);
			expect(await documents('newest')).toEqual([2024, 2018]);
			expect(await documents('oldest')).toEqual([2018, 2024]);
		});
	});

	test('nothing asked, nothing answered', async () => {
		expect(await ask(engine, ' \u3000')).toMatchObject({ terms: [], exact: { total: 0 }, near: { total: 0 } });
	});
});

test.each(forms)(
	'%s: every place where the folded query stands is found, and no other: recall and precision are 1',
	async (form) => {
		const fold = createFold(foldPairs());
		const texts = fc.array(anyText, { minLength: 1, maxLength: 6 });
		const word = anyText.map((text) => text.replace(/[\s"“”「]/gu, '')).filter((text) => text !== '');
		await fc.assert(
			fc.asyncProperty(texts, word, fc.nat(), fc.integer({ min: 1, max: 6 }), async (blocks, other, at, length) => {
				const whole = blocks.join('').replace(/[\s"“”「]/gu, '');
				const start = at % Math.max(1, whole.length);
				const part = whole.slice(start, start + length);
				const small = createEngine(await openInvented(inventRecords({ id: 'doc', title: '題', blocks }), form));
				for (const query of [other, part].filter((each) => each !== '')) {
					const expected = blocks.flatMap((text, index) =>
						fold(text).includes(fold(query)) ? [`doc#p${index + 1}`] : [],
					);
					expect(
						places((await ask(small, query)).exact)
							.filter((place) => place !== 'doc#')
							.toSorted(),
					).toEqual(expected);
				}
			}),
			{ numRuns: 60 },
		);
	},
);
