import { describe, expect, test } from 'vitest';
import { countPassages, type Passage, passagesByTheme } from '../../../src/catalogue/documents/passages.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import { outlineTree } from '../../../src/structure/outline-tree.ts';
import { document, paragraph, section } from '../sample.ts';

/** The passages of a document on one theme. */
function passagesOn(theme: string, speaking: PolicyDocument) {
	return passagesByTheme(speaking, outlineTree(speaking)).get(theme) ?? [];
}

/** Passages as lines: the level by indentation, a heading that does not speak in brackets, then what it says. */
function outlined(passages: readonly Passage[], indent = ''): string[] {
	return passages.flatMap(({ locator, label, speaks, paragraphs, parts }) => [
		`${indent}${speaks ? locator : `(${locator})`} ${label}: ${paragraphs.map((own) => own.locator).join(' ')}`,
		...outlined(parts, `${indent}  `),
	]);
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

	test('stand in reading order, each under the headings above it, even those on another theme', () => {
		expect(outlined(passages)).toEqual([
			'p1 null: p1',
			's1 一、总体要求: ',
			'  s1-p1 兴水利: s1-p1',
			'  (s1-1) （一）思想: ',
			'    s1-1-1 1.治水: s1-1-1-p1',
			'  s1-2 （二）目标: ',
			'(s2) 二、任务: ',
			'  s2-1 （一）修渠: s2-1-p1',
		]);
	});

	test('leave out a paragraph that speaks of other themes than its section', () => {
		expect(outlined(passagesOn('roads', plan))).toEqual([
			'(s1) 一、总体要求: ',
			'  s1-1 （一）思想: ',
			'  (s1-2) （二）目标: ',
			'    s1-2-p1 null: s1-2-p1',
			's2 二、任务: ',
		]);
	});

	test('are counted with their parts, without the headings that only hold them', () => {
		expect(countPassages(passages)).toBe(6);
	});

	test('are the whole document where only the whole carries the theme', () => {
		const essay = document({ id: 'essay', year: '2020' });
		expect(outlined(passagesOn('water', essay))).toEqual(['null null: p1']);
		expect(passagesOn('roads', essay)).toEqual([]);
	});
});
