import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageState, readPageState, searchTemplate, writePageState } from '../../src/links/search-address.ts';
import { noFilters } from '../../src/model/facet.ts';

test.each(['', '?q=%E6%B5%B7%E7%BB%B5', '?q=a+b&city=jiacheng&city=yicheng&year=2024&order=oldest'])(
	'%s is written as it was read',
	(search) => expect(writePageState(readPageState(search))).toBe(search),
);

test('every state is read as it was written', () => {
	const values = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
	const filters = fc.record({ city: values, year: values, theme: values, kind: values });
	const order = fc.constantFrom<PageState['order']>('relevance', 'newest', 'oldest');
	fc.assert(
		fc.property(fc.record({ query: fc.string({ unit: 'grapheme' }), filters, order }), (state) => {
			expect(readPageState(writePageState(state))).toEqual(state);
		}),
	);
});

test('what is not understood is left out', () => {
	expect(readPageState('?order=best&x=1')).toEqual({ query: '', filters: noFilters, order: 'relevance' });
});

test('a program that puts words into the template asks them', () => {
	const address = searchTemplate('{searchTerms}').replace('{searchTerms}', encodeURIComponent('海绵&城市'));
	expect(readPageState(address).query).toBe('海绵&城市');
});
