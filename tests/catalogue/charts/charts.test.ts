import { describe, expect, test } from 'vitest';
import { themeChart } from '../../../src/catalogue/charts/theme-chart.ts';
import { timelineChart } from '../../../src/catalogue/charts/timeline-chart.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import { catalogueOf, document, paragraph, section } from '../sample.ts';

/** So many documents of a year. */
function documentsOf(year: string, count: number, fields: Partial<PolicyDocument> = {}): PolicyDocument[] {
	return Array.from({ length: count }, (_, nth) => document({ id: `d${year}-${nth}`, year, ...fields }));
}

describe('the time line', () => {
	test('draws every document in the lane of its city and the column of its year', () => {
		const inferred = document({
			id: 'south-2021',
			year: '2021',
			city: 'south',
			date: { value: '2021', basis: 'inferred', event: 'made', evidence: [{ line: 1, quote: '去年' }] },
		});
		const chart = timelineChart(catalogueOf([...documentsOf('2019', 2), inferred]));
		expect(chart?.columns.map(({ from, href }) => [from, href])).toEqual([
			[2019, '/years/2019/'],
			[2020, null],
			[2021, '/years/2021/'],
		]);
		expect(
			chart?.lanes.map(({ label, documents, cells }) => [
				label,
				documents,
				cells.map(({ marks }) => marks.map((mark) => [mark.document.id, mark.isInferred])),
			]),
		).toEqual([
			[
				'北城',
				2,
				[
					[
						['d2019-0', false],
						['d2019-1', false],
					],
					[],
					[],
				],
			],
			['南城', 1, [[], [], [['south-2021', true]]]],
		]);
		expect(chart).toMatchObject({ isDrawnSingly: true, hasInferred: true, others: 0 });
	});

	test('counts the documents where there are many, in as many columns as have room for numbers', () => {
		const years = Array.from({ length: 20 }, (_, place) => `${2001 + place}`);
		const chart = timelineChart(catalogueOf(years.flatMap((year) => documentsOf(year, 10))));
		expect(chart?.isDrawnSingly).toBe(false);
		expect(chart?.columns.map(({ from, to }) => `${from}-${to}`)).toEqual([
			'2000-2004',
			'2005-2009',
			'2010-2014',
			'2015-2019',
			'2020-2024',
		]);
		const [lane] = chart?.lanes ?? [];
		expect(lane?.cells.map(({ count, marks }) => [count, marks.length])).toEqual([
			[40, 0],
			[50, 0],
			[50, 0],
			[50, 0],
			[10, 0],
		]);
		expect(lane?.cells[4]?.href).toBe('/documents/?city=north&year=2020');
		expect(chart?.columns[0]?.href).toBe('/documents/?year=2001&year=2002&year=2003&year=2004');
	});

	test('is left out where there is nothing to compare', () => {
		expect(timelineChart(catalogueOf(documentsOf('2019', 3)))).toBeNull();
	});
});

describe('the themes', () => {
	const speaking = document({
		id: 'speaking',
		year: '2020',
		themes: ['water'],
		outline: [section('s1', 1, '一、', '水。', ['water', 'roads']), section('s2', 1, '二、', '水。', ['water'])],
		paragraphs: [paragraph('s1-p1', 's1', '文。'), paragraph('s2-p1', 's2', '文。')],
	});

	test('have a part for each document, the longest bar first', () => {
		const chart = themeChart(catalogueOf([speaking, ...documentsOf('2018', 1)]));
		expect(chart).toMatchObject({ years: ['2018年', '2020年'], most: 3, others: 0 });
		expect(chart?.rows.map(({ id, passages, years }) => [id, passages, years.map(({ parts }) => parts)])).toEqual([
			['water', 3, [[{ title: 'd2018-0', passages: 1 }], [{ title: 'speaking', passages: 2 }]]],
			['roads', 1, [[], [{ title: 'speaking', passages: 1 }]]],
		]);
		expect(chart?.rows[0]?.years.map(({ href }) => href)).toEqual([
			'/themes/water/?year=2018',
			'/themes/water/?year=2020',
		]);
	});

	test('have a part for the documents of some years together where there are many', () => {
		const chart = themeChart(catalogueOf([speaking, ...documentsOf('2018', 40)]));
		expect(chart?.rows[0]?.years.map(({ parts }) => parts)).toEqual([
			[{ title: null, passages: 40 }],
			[{ title: null, passages: 2 }],
		]);
	});

	test('are left out where nothing is said on any', () => {
		expect(themeChart(catalogueOf(documentsOf('2018', 1, { themes: [] })))).toBeNull();
	});
});
