import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlacedWords, placeParameter, readPlacedWords } from '../../src/links/placed-words.ts';

test('placed words are read as they were written, and an address may carry them as they are', () => {
	const digits = fc.string({ unit: fc.constantFrom(...'aZ09-_'), minLength: 12, maxLength: 27 });
	const words = fc.record({ from: fc.nat(99_999), length: fc.integer({ min: 1, max: 99_999 }), check: digits });
	fc.assert(
		fc.property(words, ({ from, length, check }) => {
			const placed: PlacedWords = { from, to: from + length, check };
			const address = new URL(`https://example.org/documents/a/?${placeParameter(placed)}#s1-p2`);
			expect(address.search).toBe(`?${placeParameter(placed)}`);
			expect(readPlacedWords(address.searchParams)).toEqual(placed);
		}),
	);
});

test.each(['', '12', '12-30', '12-30.', '30-12.k3f9', '12-12.k3f9', '12-3x.k3f9', '12-30.k3 9', '-1-2.k3f9'])(
	'%j is damaged',
	(value) => expect(readPlacedWords(new URLSearchParams({ w: value }))).toBe('damaged'),
);

test('an address without them places none', () => expect(readPlacedWords(new URLSearchParams('mark=a'))).toBeNull());
