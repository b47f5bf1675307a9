import { expect, test } from 'vitest';
import { amountsLeft, isLeft, type Row } from '../../../src/components/documents/narrowed-rows.ts';
import { noFilters } from '../../../src/model/facet.ts';

const row = (city: string, year: string, passages: Record<string, number>): Row => ({
	values: { city: [city], year: [year], theme: Object.keys(passages), kind: ['plan'] },
	passages: new Map(Object.entries(passages)),
});
const rows = [
	row('north', '2020', { water: 2, roads: 1 }),
	row('north', '2021', { water: 3 }),
	row('south', '2021', { roads: 4 }),
];
const chosen = { ...noFilters, city: ['north'], theme: ['water'] };

test('a row is left that has every chosen value', () => {
	expect(rows.map((each) => isLeft(each, chosen))).toEqual([true, true, false]);
});

test('options say what the other filters leave of them, also nothing', () => {
	expect(amountsLeft(rows, chosen, 'theme')).toEqual(
		new Map([
			['water', { documents: 2, passages: 5 }],
			['roads', { documents: 1, passages: 1 }],
		]),
	);
	expect(amountsLeft(rows, { ...noFilters, theme: ['water'] }, 'city').get('south')?.documents).toBe(0);
	expect(amountsLeft(rows, chosen, 'year').get('2021')?.documents).toBe(1);
});
