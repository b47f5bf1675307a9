import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/model/facet.ts';
import type { HitList, SearchRequest } from '../../../src/search/answer/answer.ts';
import { createEngine, type SearchEngine } from '../../../src/search/answer/engine.ts';
import { createFold } from '../../../src/text/fold.ts';
import { foldPairs } from '../../../src/text/fold-table.ts';
import { naivelyWithoutMarks, naivelyWithoutPunctuation } from '../../text/naive-marks.ts';
import { anyText, markedText } from '../arbitraries.ts';
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

		test('count a character beyond the Basic Multilingual Plane as one, and show it whole', async () => {
			const wide = createEngine(
				await openInvented(inventRecords({ id: 'doc', title: '題', blocks: ['建设海𬭸城市。', '𠮷林省的海'] }), form),
			);
			const partsOf = async (query: string) =>
				(await ask(wide, query)).near.groups.flatMap(({ hits }) =>
					hits.map(({ errors, snippet }) => [errors, ...(snippet.pieces[0]?.parts ?? []).map(({ text }) => text)]),
				);
			expect(await partsOf('海绵城市')).toEqual([[1, '建设', '海', '𬭸', '城市', '。']]);
			expect(await partsOf('𬭸林省的')).toEqual([[1, '𠮷', '林省的', '海']]);
			expect(await partsOf('海𠮷𬭸城市')).toEqual([[1, '建设', '海𬭸城市', '。']]);
			expect((await ask(wide, '𠮷林')).exact.total).toBe(1);
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
			expect(facets.year.map(({ label, count }) => `${label} ${count}`)).toEqual(['2024年 2', '2018年 0']);
		});

		test('values of the collection that no hit has are counted too, others are not', async () => {
			const { facets } = await ask(engine, '很远');
			expect(facets.city.map(({ value, count }) => [value, count])).toEqual([
				['yicheng', 1],
				['jiacheng', 0],
			]);
			expect(facets.kind.map(({ value }) => value)).toEqual(['plan']);
		});

		test('by year each year of the collection is counted, and hits stand in the order of the text', async () => {
			// Asked by relevance before, titles and headings have been read apart.
			await ask(engine, '城市');
			const { exact } = await ask(engine, '城市', { order: 'newest' });
			expect(places(exact)).toEqual([
				...['p1', 'p2', 's1-p1'].map((locator) => `new-report#${locator}`),
				...['', 'p1', 's1-1', 's1-1-p1'].map((locator) => `old-plan#${locator}`),
			]);
			expect(exact.years).toEqual([
				{ year: 2024, total: 3, documents: 1 },
				{ year: 2018, total: 4, documents: 1 },
			]);
			expect((await ask(engine, '前言', { order: 'oldest' })).exact.years).toEqual([
				{ year: 2018, total: 1, documents: 1 },
				{ year: 2024, total: 0, documents: 0 },
			]);
			expect((await ask(engine, '城市')).exact.years).toEqual([]);
		});

		test('by year only those years are counted in which documents pass what narrows the question', async () => {
			const years = async (query: string, filters: Partial<SearchRequest['filters']> = {}) =>
				(await ask(engine, query, { order: 'newest', filters: { ...noFilters, ...filters } })).exact.years.map(
					({ year, total }) => [year, total],
				);
			expect(await years('前言', { city: ['yicheng'] })).toEqual([[2024, 0]]);
			expect(await years('前言 年份:2018')).toEqual([[2018, 1]]);
		});
	});

	test('a query that is a name of a theme is offered the theme', async () => {
		const themes = async (query: string) => (await ask(engine, query)).themes;
		expect(await themes('主题一')).toEqual([{ id: 'theme', label: '主题一', otherName: null }]);
		expect(await themes(' “題目一” ')).toEqual([{ id: 'theme', label: '主题一', otherName: '题目一' }]);
		for (const query of ['主题', '主题二', '主题一 城市', '']) expect(await themes(query)).toEqual([]);
	});

	test('nothing asked, nothing answered', async () => {
		expect(await ask(engine, ' \u3000')).toMatchObject({ terms: [], exact: { total: 0 }, near: { total: 0 } });
	});
});

describe.each(forms)('marks, the collection published %s', async (form) => {
	const engine = createEngine(
		await openInvented(
			inventRecords({
				id: 'doc',
				title: '聚焦文化复兴 彰显现代文明',
				blocks: [
					'实施“三高四新”战略，落实株政发〔2021〕15号。',
					'三高四新战略与《三高四新》方案',
					'（一）加强领导',
					'统一加强领导；一，加强领导',
					'增长-3%，编号12-1',
				],
			}),
			form,
		),
	);
	const found = async (query: string) =>
		(await ask(engine, query)).exact.groups.flatMap(({ hits }) =>
			hits.map(({ locator, words }) => `${locator} ${words.join('|')}`),
		);

	test('those of the text and those typed count as nothing beside Chinese characters', async () => {
		expect(await found('三高四新战略')).toEqual(['p1 三高四新”战略', 'p2 三高四新战略']);
		expect(await found('聚焦文化复兴彰显现代文明')).toEqual([' 聚焦文化复兴 彰显现代文明']);
		for (const query of ['〔2021〕15号', '[2021]15号', '（2021）15号', '"【2021】15号"'])
			expect(await found(query)).toEqual(['p1 2021〕15号']);
		expect(await found('202115号')).toEqual([]);
		expect(await found('121')).toEqual([]);
		expect(await found('增长3%')).toEqual([]);
	});

	test('in excluded terms, in alternatives and in phrases too', async () => {
		expect(await found('三高四新 -三高四新方案')).toEqual(['p1 三高四新']);
		expect(await found('“三高”四新战略 OR 无此词')).toEqual(['p1 三高四新”战略', 'p2 三高四新战略']);
		expect(await found('"三高 四新"')).toEqual(['p1 三高四新', 'p2 三高四新']);
	});

	test('whoever types marks finds the places with them first', async () => {
		expect(await found('（一）加强领导')).toEqual(['p3 一）加强领导', 'p4 一加强领导']);
		expect(await found('一加强领导')).toEqual(['p3 一）加强领导', 'p4 一加强领导']);
	});
});

/** What a document of such texts answers, by address: exact hits with their words, and those with other punctuation. */
async function answerTo(query: string, blocks: string[], form: (typeof forms)[number]) {
	const records = inventRecords({ id: 'doc', title: '題', blocks });
	const answer = await ask(createEngine(await openInvented(records, form)), query);
	const hitsOf = (list: HitList) => new Map(list.groups.flatMap(({ hits }) => hits.map((hit) => [hit.locator, hit])));
	return { exact: hitsOf(answer.exact), unpunctuated: hitsOf(answer.unpunctuated) };
}

const fold = createFold(foldPairs());
/** What may be typed as one word: no white space, and no sign that is an operator or a quotation at its beginning. */
const asWord = (text: string) => text.replace(/\s/gu, '').replace(/^["“”＂「」\-|－−]+|^OR$/gu, '');

test.each(forms)('%s: exact hits are all places where the levelled text holds the levelled query', async (form) => {
	const texts = fc.array(fc.oneof(anyText, markedText), { minLength: 1, maxLength: 6 });
	const typed = fc.oneof(anyText, markedText);
	await fc.assert(
		fc.asyncProperty(texts, typed, fc.nat(), fc.integer({ min: 1, max: 9 }), async (blocks, other, at, length) => {
			const whole = blocks.join('');
			const part = whole.slice(at % whole.length, (at % whole.length) + length);
			for (const query of [asWord(other), asWord(part)].filter((each) => naivelyWithoutMarks(fold(each)) !== '')) {
				const wanted = naivelyWithoutMarks(fold(query));
				const { exact } = await answerTo(query, blocks, form);
				blocks.forEach((text, index) => {
					const levelled = naivelyWithoutMarks(fold(text));
					const hit = exact.get(`p${index + 1}`);
					expect(hit !== undefined).toBe(levelled.includes(wanted));
					const places = Array.from(levelled, (_, place) => levelled.startsWith(wanted, place)).filter(Boolean);
					expect(hit?.mentions ?? 0).toBe(places.length);
					for (const words of hit?.words ?? []) {
						expect(text).toContain(words);
						expect(naivelyWithoutMarks(fold(words))).toContain(wanted);
					}
				});
			}
		}),
		{ numRuns: 60 },
	);
});

test.each(forms)('%s: where the characters of a query stand in order, an answer says so', async (form) => {
	await fc.assert(
		fc.asyncProperty(fc.array(markedText, { minLength: 1, maxLength: 4 }), markedText, async (blocks, typed) => {
			const characters = naivelyWithoutPunctuation(fold(asWord(typed)));
			fc.pre([...characters].length >= 4);
			const { exact, unpunctuated } = await answerTo(asWord(typed), blocks, form);
			blocks.forEach((text, index) => {
				if (!naivelyWithoutPunctuation(fold(text)).includes(characters)) return;
				const locator = `p${index + 1}`;
				expect(exact.has(locator) || unpunctuated.has(locator)).toBe(true);
			});
		}),
		{ numRuns: 40 },
	);
});
