import { expect, test } from 'vitest';
import { explainEmptiness, summariseAnswer } from '../../../../src/components/search/words/answer-words.ts';
import type { HitList, SearchAnswer } from '../../../../src/search/answer/answer.ts';

const list = (total: number, mentions = total): HitList => ({
	total,
	mentions,
	documents: Math.min(total, 2),
	years: [],
	groups: [],
});
const answer = (parts: Partial<SearchAnswer>): SearchAnswer => ({
	query: '词',
	terms: ['词'],
	conditions: [],
	exact: list(0),
	unpunctuated: list(0),
	near: list(0),
	nearSearch: 'not-needed',
	themes: [],
	suggestions: [],
	instead: null,
	facets: { city: [], year: [], theme: [], kind: [] },
	searched: 9,
	unread: 0,
	unreadNear: false,
	goesOn: false,
	...parts,
});

test.each([
	[{ terms: [] }, ''],
	[{ exact: list(3, 5) }, '“词”：2 篇文献，3 处，共 5 次。'],
	[
		{ exact: list(3), unpunctuated: list(1), near: list(2) },
		'“词”：2 篇文献，3 处；另有标点或分段不同 1 处、近似 2 处。',
	],
	[{ unpunctuated: list(1), near: list(2) }, '“词”：1 篇文献，1 处，标点或分段不同；另有近似 2 处。'],
	[{ near: list(2) }, '没有与“词”完全相符的，有近似 2 处。'],
	[{ near: list(24), unreadNear: true }, '没有与“词”完全相符的，有近似 24 处以上。'],
	[{}, '没有找到“词”。'],
	[{ nearSearch: 'unavailable' }, '没有找到“词”。近似写法这次没有查成，刷新本页后可以再试。'],
	[{ goesOn: true }, '正在查找“词”……'],
	[{ unread: 4 }, '还没有找到“词”，其余尚未查完。'],
	[{ exact: list(1), unread: 4 }, '“词”：已查出 1 篇文献，1 处；其余尚未查完。'],
	[{ exact: list(1), goesOn: true }, '“词”：已查出 1 篇文献，1 处；正在继续查找。'],
	[{ instead: { query: '字', exact: list(3, 4) } }, '没有找到“词”。按“字”检索：2 篇文献，3 处，共 4 次。'],
	[{ terms: [], conditions: ['年份:2021'], exact: list(2) }, '年份:2021：2 篇文献。'],
	[{ terms: [], conditions: ['年份:2021'] }, '没有找到年份:2021。'],
	[{ terms: ['“词”字'] }, '没有找到「“词”字」。'],
	[{ terms: ['词', '字'], exact: list(3, 5) }, '“词”、“字”：2 篇文献，3 处。'],
] satisfies [Partial<SearchAnswer>, string][])('%j is told in a sentence', (parts, sentence) => {
	expect(summariseAnswer(answer(parts))).toBe(sentence);
});

test('an answer never says that nothing agrees where the words stand with other punctuation', () => {
	expect(summariseAnswer(answer({ unpunctuated: list(1) }))).not.toContain('没有');
});

test('where nothing is found, it is said what was tried and what narrows it', () => {
	const chosen = { value: 'a', label: '甲城', count: 0, chosen: true };
	const facets = { city: [chosen], year: [], theme: [], kind: [] };
	const told = explainEmptiness(answer({ terms: ['词', '字'], nearSearch: 'too-short', facets })).join('');
	for (const part of ['9 个', '2 个词', '不足四个汉字', '只查了甲城']) expect(told).toContain(part);
});
