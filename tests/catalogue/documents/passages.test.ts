import { describe, expect, test } from 'vitest';
import { countPassages, passagesByTheme } from '../../../src/catalogue/documents/passages.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import { outlineTree } from '../../../src/structure/outline-tree.ts';
import { document, paragraph, section } from '../sample.ts';

/** The passages of a document on one theme. */
function passagesOn(theme: string, speaking: PolicyDocument) {
	return passagesByTheme(speaking, outlineTree(speaking), speaking.paragraphs[0]?.text ?? '').get(theme) ?? [];
}

const plan = document({
	id: 'plan',
	year: '2020',
	themes: ['water', 'roads'],
	sections: { 's1-p1': ['water'], 's1-2-p1': ['roads'], p1: ['water'] },
	outline: [
		section('s1', 1, '一、', '总体要求', ['water']),
		section('s1-1', 2, '（一）', '思想', ['roads']),
		section('s1-1-1', 3, '1.', '治水。', ['water']),
		section('s1-2', 2, '（二）', '目标', ['water']),
		section('s2', 1, '二、', '任务', ['roads']),
		section('s2-1', 2, '（一）', '修渠', ['water']),
	],
	paragraphs: [
		paragraph('p1', null, '开头说水。'),
		paragraph('s1-p1', 's1', '——兴水利。利在千秋。', '——兴水利。'),
		paragraph('s1-1-1-p1', 's1-1-1', '治水一段。'),
		paragraph('s1-2-p1', 's1-2', '目标一段。'),
		paragraph('s2-1-p1', 's2-1', '修渠一段。'),
	],
});

describe('passages on a theme', () => {
	const passages = passagesOn('water', plan);

	test('stand in reading order, each with its place in the outline', () => {
		expect(passages.map(({ label, path, href }) => [label, path, href])).toEqual([
			[null, [], '/documents/plan/#p1'],
			['一、总体要求', [], '/documents/plan/#s1'],
			['（一）修渠', ['二、任务'], '/documents/plan/#s2-1'],
		]);
	});

	test('take what is inside a passage as its parts, even across a section on another theme', () => {
		expect(passages[1]?.parts.map(({ label, href }) => [label, href])).toEqual([
			['兴水利', '/documents/plan/#s1-p1'],
			['1.治水', '/documents/plan/#s1-1-1'],
			['（二）目标', '/documents/plan/#s1-2'],
		]);
	});

	test('begin with the first paragraph inside them, a paragraph without its lead', () => {
		expect(passages[2]?.excerpt).toBe('修渠一段。');
		expect(passages[1]?.parts[0]?.excerpt).toBe('利在千秋。');
	});

	test('are counted with their parts', () => {
		expect(countPassages(passages)).toBe(6);
	});

	test('are the whole document where only the whole carries the theme', () => {
		const essay = document({ id: 'essay', year: '2020' });
		expect(passagesOn('water', essay)).toEqual([
			{ label: null, href: '/documents/essay/', path: [], excerpt: '正文。', parts: [] },
		]);
		expect(passagesOn('roads', essay)).toEqual([]);
	});
});
