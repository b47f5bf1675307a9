import { expect, test } from 'vitest';
import { spanLabel, yearColumns, yearSpans } from '../../../src/catalogue/charts/year-spans.ts';

const labels = (years: number[], most: number) => yearSpans(years, most).map(spanLabel);

test('few years stand one by one, those without documents too', () => {
	expect(labels([2018, 2021], 12)).toEqual(['2018年', '2019年', '2020年', '2021年']);
	expect(labels([2018], 12)).toEqual(['2018年']);
	expect(labels([], 12)).toEqual([]);
});

test('many years stand together, in spans that begin with a round year and hold all of them', () => {
	expect(labels([2003, 2004, 2024], 5)).toEqual([
		'2000—2004年',
		'2005—2009年',
		'2010—2014年',
		'2015—2019年',
		'2020—2024年',
	]);
	const long = yearSpans([1949, 2026], 12);
	expect(long).toHaveLength(9);
	expect(long[0]).toEqual({ from: 1940, to: 1949 });
});

test('years further apart than any span have one', () => {
	expect(yearSpans([1000, 9000], 3)).toEqual([{ from: 1000, to: 9000 }]);
});

test('columns leave out the years between as long as there are few', () => {
	expect(yearColumns([2018, 2021, 2023], 5).map(spanLabel)).toEqual(['2018年', '2021年', '2023年']);
	expect(yearColumns([2018, 2021, 2023], 2).map(spanLabel)).toEqual(['2015—2019年', '2020—2024年']);
});
