import { expect, test } from 'vitest';
import { readPageState, writePageState } from '../../src/links/search-address.ts';
import { noFilters } from '../../src/search/query/filters.ts';

test.each(['', '?q=%E6%B5%B7%E7%BB%B5', '?q=a+b&city=jiacheng&city=yicheng&year=2024&order=oldest'])(
	'%s is written as it was read',
	(search) => {
		expect(writePageState(readPageState(search))).toBe(search);
	},
);

test('what is not understood is left out', () => {
	expect(readPageState('?order=best&x=1')).toEqual({ query: '', filters: noFilters, order: 'relevance' });
});
