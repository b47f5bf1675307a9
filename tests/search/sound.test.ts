import { describe, expect, test } from 'vitest';
import { noFilters } from '../../src/model/facet.ts';
import { createEngine } from '../../src/search/answer/engine.ts';
import { splitSyllables } from '../../src/search/sound/split-syllables.ts';
import { inventRecords, lastAnswer, openInvented } from './collection.ts';

const records = inventRecords(
	{
		id: 'plan',
		title: '长株潭一体化规划',
		blocks: ['建设长株潭都市圈。', '# 海绵城市', '生长在株洲。乙城市人民政府负责，西安协作。'],
	},
	{ id: 'report', title: '报告', city: 'yicheng', blocks: ['先前说到海绵。'] },
);

describe.each(['whole', 'parts'] as const)('asked by sound, the collection published %s', async (form) => {
	const engine = createEngine(await openInvented(records, form));
	const ask = (query: string) =>
		lastAnswer(engine, { query, filters: noFilters, order: 'relevance', limit: 9, perDocument: 9 });
	const heard = async (query: string) => {
		const { near } = await ask(query);
		return near.groups.flatMap(({ document, hits }) =>
			hits.map(({ locator, agreement, words }) => `${document.id}#${locator} ${agreement} ${words.join('|')}`),
		);
	};

	test('full syllables find words in running text, whatever reading a character has there', async () => {
		expect(await heard('changzhutan')).toEqual(['plan# sound 长株潭', 'plan#p1 sound 长株潭']);
		expect(await heard('haimian chengshi')).toEqual(['plan#s1 sound 海绵城市|城市'.replace('|城市', '')]);
		expect(await heard('SHENGZHANG')).toEqual(['plan#s1-p1 sound 生长']);
		expect(await heard("xi'an")).toEqual(['plan#s1-p1 sound 西安']);
	});

	test('initials find words in titles and headings, and names', async () => {
		expect(await heard('czt')).toEqual(['plan# sound 长株潭', 'plan#p1 sound 长株潭']);
		expect(await heard('hmcs')).toEqual(['plan#s1 sound 海绵城市']);
		expect(await heard('rmzf')).toEqual(['plan#s1-p1 sound 人民政府']);
	});

	test('a single syllable, or letters that no word has, find nothing', async () => {
		expect(await heard('tan')).toEqual([]);
		expect(await heard('xyzw')).toEqual([]);
	});

	test('a word that stands nowhere is answered with one of the same sound, or with the part that stands somewhere', async () => {
		expect((await ask('海棉')).suggestions).toEqual(['海绵']);
		expect((await ask('海棉 先前')).suggestions).toEqual(['海绵 先前']);
		expect((await ask('都市圈协同')).suggestions).toEqual(['都市圈']);
		expect((await ask('鑫')).suggestions).toEqual([]);
		expect((await ask('都市、都市圈〔2045〕')).suggestions).toEqual(['都市圈']);
		expect((await ask('2045年')).suggestions).toEqual([]);
	});

	test('words that stand together nowhere are offered one by one, and none of them is taken for the question', async () => {
		const { suggestions, instead } = await ask('都市圈 先前');
		expect([suggestions, instead]).toEqual([['都市圈', '先前'], null]);
		expect((await ask('都市圈 建设')).suggestions).toEqual([]);
	});

	test('then the hits of the first suggestion that is found take the place of hits that there are not', async () => {
		const { exact, unpunctuated, near, instead, facets } = await ask('海棉');
		expect([exact, unpunctuated, near].map(({ total }) => total)).toEqual([0, 0, 0]);
		expect(instead?.query).toBe('海绵');
		expect(instead?.exact).toMatchObject({ total: 2, documents: 2 });
		expect(facets.city.map(({ label, count }) => [label, count])).toEqual([
			['甲城', 1],
			['乙城', 1],
		]);
		expect((await ask('海绵')).instead).toBeNull();
		expect((await ask('鑫')).instead).toBeNull();
	});
});

test('letters are split into syllables in every way', () => {
	const known = new Set(['xi', 'an', 'xian', 'n', 'a']);
	expect(splitSyllables('xian', (syllable) => known.has(syllable))).toEqual([['xian'], ['xi', 'an'], ['xi', 'a', 'n']]);
	expect(splitSyllables('xiang', (syllable) => known.has(syllable))).toEqual([]);
});
