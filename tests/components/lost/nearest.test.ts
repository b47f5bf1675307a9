import { describe, expect, test } from 'vitest';
import { likeness } from '../../../src/components/lost/likeness.ts';
import type { LostData } from '../../../src/components/lost/lost-data.ts';
import { emptyPlace, nearestPages, queryFor } from '../../../src/components/lost/nearest.ts';
import type { LostPlace } from '../../../src/links/lost-address.ts';

const data: LostData = {
	documents: [
		{ id: 'north-2018-flood-plan', title: '北城防汛三年行动计划', city: 'north', year: 2018 },
		{ id: 'north-2021-report', title: '北城工作报告', city: 'north', year: 2021 },
		{ id: 'south-2023-road-notice', title: '关于修路的通知', city: 'south', year: 2023 },
	],
	cities: [
		{ id: 'north', label: '北城' },
		{ id: 'south', label: '南城' },
		{ id: 'empty', label: '空城' },
	],
	themes: [{ id: 'water', label: '水利', altLabels: ['防洪'] }],
};
const found = (name: string, place: LostPlace | null = null) =>
	nearestPages({ place, name }, data, 5).map(({ label }) => label);

describe('the nearest pages', () => {
	test.for([
		['a wrong letter', 'north-2018-flood-paln'],
		['words in another order', 'flood-plan-north-2018'],
		['cut off', 'north-2018-fl'],
		['an underscore for a hyphen', 'North_2018_flood_plan'],
		['words of the title', '防汛行动计划'],
	])('of a document: %s', ([, name = '']) => {
		expect(found(name, 'documents')[0]).toBe('北城防汛三年行动计划');
	});

	test('are themes and cities too, by any of their names', () => {
		expect(found('waters', 'themes')).toEqual(['水利']);
		expect(found('防洪')).toContain('水利');
		expect(found('北城')[0]).toBe('北城');
	});

	test('of a year without documents are those before and after it', () => {
		expect(found('2019', 'years').slice(0, 2)).toEqual(['2018年', '2021年']);
		expect(found('2030', 'years')[0]).toBe('2023年');
	});

	test('are none where nothing is like it, and no city without documents', () => {
		expect(found('wp-login')).toEqual([]);
		expect(found('')).toEqual([]);
		expect(found('empty', 'cities')).toEqual([]);
	});
});

test.for([
	['years', '2019', '2019年'],
	['years', '2018', null],
	['cities', 'empty', '空城'],
	['cities', 'north', null],
	['cities', 'nowhere', null],
	['documents', '2019', null],
] as const)('of what there are no documents: %s %s', ([place, name, empty]) => {
	expect(emptyPlace({ place, name }, data)).toBe(empty);
});

test('likeness is from 0 to 1, and 1 only of the same name', () => {
	expect(likeness('A-b', 'ab')).toBe(1);
	expect(likeness('ab', 'xy')).toBe(0);
	expect(likeness('plan', 'north-2018-flood-plan')).toBeCloseTo(0.9);
	expect(likeness('', 'ab')).toBe(0);
	expect(likeness('水', '水利')).toBeCloseTo(0.9);
});

test.for([
	['防汛-通知', '防汛 通知'],
	['north-2018-something', '城市:北城 年份:2018'],
	['south-1999-something', '城市:南城'],
	['empty', '空城'],
	['northern-lights', 'northern lights'],
	['', ''],
] as const)('%s is asked for as %s', ([name, query]) => {
	expect(queryFor({ place: null, name }, data)).toBe(query);
});
