import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressLocator } from '../../src/links/address-locator.ts';
import { markedAddress, readMarks, unmarkedAddress } from '../../src/links/marked-address.ts';

const base = 'https://example.org/documents/a/';

test('words and place are read as they were written', () => {
	const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('', 's1-p2', 'p1-lead'), (words, locator) => {
			const address = new URL(markedAddress(base, locator, words));
			expect(readMarks(address.searchParams)).toEqual(words);
			expect(addressLocator(address.hash)).toBe(locator);
		}),
	);
});

test('words that are white space mark nothing', () => {
	expect(readMarks(new URLSearchParams('mark=+&mark=a'))).toEqual(['a']);
});

test('only the marks are taken away', () => {
	expect(unmarkedAddress(new URL(`${base}?a=b&mark=x&mark=y#s1`)).href).toBe(`${base}?a=b#s1`);
});

test.each([
	['', ''],
	['#s1-p2', 's1-p2'],
	['#s1-p2:~:text=%E6%B2%B3', 's1-p2'],
	['#:~:text=a\nb', ''],
	['#%E6%94%B9', '改'],
	['#%E6%94', '%E6%94'],
])('the locator in %j is %j', (hash, locator) => expect(addressLocator(hash)).toBe(locator));
