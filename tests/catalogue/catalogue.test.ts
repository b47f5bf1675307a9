import { describe, expect, test } from 'vitest';
import { groupByYear } from '../../src/catalogue/pages/timeline.ts';
import { catalogueOf, document } from './sample.ts';

const ids = (documents: readonly { id: string }[]) => documents.map(({ id }) => id);

describe('a catalogue', () => {
	test('orders documents by date, a year before the days in it, and keeps the order of the source', () => {
		const { documents } = catalogueOf([
			document({ id: 'z', year: '2021' }),
			document({ id: 'day', year: '2020-05-01' }),
			document({ id: 'a', year: '2021' }),
			document({ id: 'year', year: '2020' }),
		]);
		expect(ids(documents)).toEqual(['year', 'day', 'z', 'a']);
	});

	test('leads through one city after another', () => {
		const { neighbours } = catalogueOf([
			document({ id: 'south-old', year: '2001', city: 'south' }),
			document({ id: 'north-new', year: '2022' }),
			document({ id: 'north-old', year: '2012' }),
		]);
		const steps = [...neighbours].map(([id, { previous, next }]) => [previous?.id, id, next?.id]);
		expect(steps).toEqual([
			[undefined, 'north-old', 'north-new'],
			['north-old', 'north-new', 'south-old'],
			['north-new', 'south-old', undefined],
		]);
	});

	test.each([
		['city', { city: 'west' }],
		['theme', { themes: ['fire'] }],
		['theme', { sections: { p1: ['fire'] } }],
		['source', { source: 'source-b' }],
	])('refuses a document whose %s it does not have', (what, fields) => {
		expect(() => catalogueOf([document({ id: 'a', year: '2020', ...fields })])).toThrow(`document a: ${what}: found`);
	});
});

test('the newest come first, documents of one date in the order of the source', () => {
	const { newestFirst } = catalogueOf([
		document({ id: 'old', year: '2020' }),
		...['a', 'b'].map((id) => document({ id, year: '2021' })),
	]);
	expect(ids(newestFirst)).toEqual(['a', 'b', 'old']);
});

test('years group from the newest to the oldest', () => {
	const { newestFirst, byYear } = catalogueOf([
		document({ id: 'a', year: '2018-06-29' }),
		document({ id: 'b', year: '2024' }),
	]);
	expect(groupByYear(newestFirst).map(([year, documents]) => [year, ids(documents)])).toEqual([
		[2024, ['b']],
		[2018, ['a']],
	]);
	expect([...byYear.keys()]).toEqual([2018, 2024]);
});
