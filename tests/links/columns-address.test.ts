import { expect, test } from 'vitest';
import { isNarrowed, readViewState, writeViewState } from '../../src/links/columns-address.ts';

test('a view is written into an address and read out of it', () => {
	const state = { query: '海绵 城市', filters: { city: ['north'], year: ['2018', '2024'] }, columns: 'year' } as const;
	expect(readViewState(writeViewState({ ...state, filters: { city: ['north'], year: ['2018', '2024'] } }))).toEqual(
		state,
	);
	expect(writeViewState({ columns: 'city' })).toBe('?by=city');
	expect(writeViewState({})).toBe('');
});

test('what an address does not say, or says in other words, shows everything in one list', () => {
	for (const search of ['', '?by=', '?by=moon', '?q=%20']) expect(isNarrowed(readViewState(search))).toBe(false);
	expect(isNarrowed(readViewState('?city=north'))).toBe(true);
});
