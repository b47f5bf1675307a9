import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressablePlaces } from '../../src/addresses/addressable-places.ts';
import { bareText, parseSketch, sketch, sketchDigits, sketchSize } from '../../src/addresses/fingerprint.ts';
import { isSameWords, prepareWords, recordedWords, recordWords, similarity } from '../../src/addresses/similarity.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { ledgerEntrySchema } from '../../src/model/ledger.ts';

/** Chinese characters of a range, as many as given. */
const han = (from: number, to: number, length: fc.ArrayConstraints) =>
	fc.array(fc.integer({ min: from, max: to }), length).map((codes) => codes.map((code) => String.fromCodePoint(code)));
const same = (before: string, after: string) => isSameWords(recordWords('p1', before), prepareWords(after));

describe('words are the same', () => {
	test('when one of at least three characters was corrected, whatever the length', () => {
		fc.assert(
			fc.property(han(0x4e00, 0x5fff, { minLength: 3, maxLength: 32 }), fc.nat(), (characters, at) => {
				expect(same(characters.join(''), characters.with(at % characters.length, '龘').join(''))).toBe(true);
			}),
		);
	});

	test('when two characters of a longer text were corrected, dropped or added', () => {
		const correction = fc.record({ at: fc.nat(), kind: fc.constantFrom('replace', 'drop', 'add') });
		const corrections = fc.tuple(correction, correction);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x8fff }), { minLength: 40, maxLength: 300 }),
				corrections,
				(codes, both) => {
					const characters = codes.map((code) => String.fromCodePoint(code));
					const corrected = [...characters];
					for (const { at, kind } of both) {
						const place = at % corrected.length;
						corrected.splice(place, kind === 'add' ? 0 : 1, ...(kind === 'drop' ? [] : ['龘']));
					}
					expect(same(characters.join(''), corrected.join(''))).toBe(true);
				},
			),
		);
	});

	test('when punctuation, spaces, width or case were set otherwise', () => {
		const marks = fc.array(fc.constantFrom('，', ',', '。', '“', '”', ' ', '（', '\n', ''), {
			minLength: 80,
			maxLength: 80,
		});
		fc.assert(
			fc.property(han(0x4e00, 0x8fff, { minLength: 1, maxLength: 80 }), marks, marks, (characters, one, other) => {
				const set = (with_: string[]) => characters.map((character, at) => character + with_[at]).join('');
				expect(similarity(recordWords('p1', set(one)), prepareWords(set(other)))).toBe(1);
			}),
		);
		expect(same('GDP增长6%', 'ｇｄｐ增长６％')).toBe(true);
	});
});

describe('words are others', () => {
	test('when they have no character in common', () => {
		const text = (from: number, to: number) => han(from, to, { minLength: 1, maxLength: 120 });
		fc.assert(
			fc.property(text(0x4e00, 0x5fff), text(0x6000, 0x7fff), (before, after) => {
				expect(same(before.join(''), after.join(''))).toBe(false);
			}),
		);
	});

	test('when a text is cut to its half, or is twice as long', () => {
		fc.assert(
			fc.property(han(0x4e00, 0x8fff, { minLength: 20, maxLength: 200 }), (characters) => {
				const whole = characters.join('');
				const half = characters.slice(0, characters.length / 2).join('');
				expect(same(whole, half)).toBe(false);
				expect(same(half, whole)).toBe(false);
			}),
		);
	});

	test('for all texts of the collection that are not the same but for a few characters', () => {
		const places = globSync('content/documents/*.md')
			.map((file) => readDocument(readFileSync(file, 'utf8')))
			.flatMap((document) => addressablePlaces(document).map(({ words }) => words));
		const texts = [...new Set(places)].map((text) => ({
			text,
			entry: recordWords('p1', text),
			words: prepareWords(text),
		}));
		expect(texts.length).toBeGreaterThan(100);
		const confused = texts.flatMap(({ text, entry }) =>
			texts
				.filter((other) => other.text !== text && isSameWords(entry, other.words) && !isNearlyEqual(text, other.text))
				.map((other) => `${text.slice(0, 30)} / ${other.text.slice(0, 30)}`),
		);
		expect(confused).toEqual([]);
	});
});

/** Whether two texts have two thirds of their bigrams in common, counted in full. */
function isNearlyEqual(left: string, right: string): boolean {
	const bigrams = (text: string) => {
		const characters = [...bareText(text)];
		return new Set(characters.slice(1).map((next, at) => `${characters[at]}${next}`));
	};
	const [one, other] = [bigrams(left), bigrams(right)];
	return (2 * [...one].filter((bigram) => other.has(bigram)).length) / (one.size + other.size) > 0.5;
}

describe('a record of words', () => {
	test('is an entry of the ledger, and says how they begin', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
				const entry = recordWords('s1-p1', text);
				expect(ledgerEntrySchema.safeParse(entry).success).toBe(true);
				expect(
					text.replace(/\s+/gu, ' ').startsWith(recordedWords(entry).replace(/…$/u, '').replace(/\s+/gu, ' ')),
				).toBe(true);
				expect(similarity(entry, prepareWords(text))).toBe(1);
			}),
		);
	});

	test('tells from the sketches what share of their bigrams two texts have in common', () => {
		const text = han(0x4e00, 0x4e30, { minLength: 40, maxLength: 60 });
		fc.assert(
			fc.property(text, text, (left, right) => {
				const [entry, words] = [recordWords('p1', left.join('')), prepareWords(right.join(''))];
				const values = (each: string) => new Set(sketch(bareText(each)));
				const [one, other] = [values(left.join('')), values(words.text)];
				const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, sketchSize);
				const jaccard = union.filter((value) => one.has(value) && other.has(value)).length / union.length;
				const ratio = Math.min(left.length, right.length) / Math.max(left.length, right.length);
				if (left.join('') === right.join('')) return;
				expect(similarity(entry, words)).toBeCloseTo(Math.min(ratio, (2 * jaccard) / (1 + jaccard)));
			}),
		);
	});

	test('keeps the sketch', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(parseSketch(sketchDigits(sketch(text)))).toEqual(sketch(text));
			}),
		);
	});
});
