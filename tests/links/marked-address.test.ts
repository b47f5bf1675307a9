import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressLocator } from '../../src/links/address-locator.ts';
import { addressOfMark, markedAddress, readMarks, readNth, unmarkedAddress } from '../../src/links/marked-address.ts';
import { plainSearch, readPageState } from '../../src/links/search-address.ts';
import { noFilters } from '../../src/model/facet.ts';

const base = 'https://example.org/documents/a/';

test('words, place and search are read as they were written', () => {
	const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('', 's1-p2', 'p1-lead'), (words, locator) => {
			const search = { query: words.join(' '), filters: { ...noFilters, city: ['a'] }, order: 'oldest' as const };
			const address = new URL(markedAddress(base, locator, words, search));
			expect(readMarks(address.searchParams)).toEqual(words);
			expect(addressLocator(address.hash)).toBe(locator);
			expect(readPageState(address.search)).toEqual(search);
			expect(readNth(address.searchParams)).toBe(1);
		}),
	);
});

test('words that are white space mark nothing', () => {
	expect(readMarks(new URLSearchParams('mark=+&mark=a'))).toEqual(['a']);
});

test('only the marks and their search are taken away', () => {
	const address = markedAddress(base, 's1', ['x', 'y'], { ...plainSearch('x y'), order: 'newest' });
	expect(unmarkedAddress(new URL(address.replace('#', '&nth=2&a=b#'))).href).toBe(`${base}?a=b#s1`);
});

test('an address follows a reader from mark to mark', () => {
	const arrival = new URL(markedAddress(base, 's1', ['x'], plainSearch('x')));
	const third = addressOfMark(arrival, 's1-p2', 3);
	expect([readNth(third.searchParams), addressLocator(third.hash)]).toEqual([3, 's1-p2']);
	expect(addressOfMark(third, 's1', 1).href).toBe(arrival.href);
	expect(addressOfMark(third, '', 1).href).toBe(arrival.href.replace('#s1', ''));
});

test.each(['0', '-1', '1.5', 'x', ''])('nth=%s means the first mark', (nth) => {
	expect(readNth(new URLSearchParams({ nth }))).toBe(1);
});

test.each([
	['', ''],
	['#s1-p2', 's1-p2'],
	['#s1-p2:~:text=%E6%B2%B3', 's1-p2'],
	['#:~:text=a\nb', ''],
	['#%E6%94%B9', '改'],
	['#%E6%94', '%E6%94'],
])('the locator in %j is %j', (hash, locator) => expect(addressLocator(hash)).toBe(locator));
