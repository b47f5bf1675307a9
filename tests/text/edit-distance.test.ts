import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, likestStretches } from '../../src/text/edit-distance.ts';

/** Edit distance, by its definition. */
function distance(left: readonly string[], right: readonly string[]): number {
	if (left.length === 0 || right.length === 0) return left.length + right.length;
	const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
	if (left.at(-1) === right.at(-1)) return distance(a, b);
	return 1 + Math.min(distance(a, b), distance(a, right), distance(left, b));
}

const text = (alphabet: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength });

test('editDistance counts as by its definition, in code points', () => {
	fc.assert(
		fc.property(text('甲乙𠀀', 6), text('甲乙𠀀', 6), (left, right) => {
			expect(editDistance([...left], [...right])).toBe(distance([...left], [...right]));
		}),
	);
});

describe('likestStretches', () => {
	test('finds none nearer than another stretch, and none where all are further off than the limit', () => {
		fc.assert(
			fc.property(text('甲乙𠀀', 6), text('甲乙𠀀丁', 10), fc.nat(3), (words, whole, limit) => {
				const characters = [...whole];
				const best = Math.min(
					...Array.from({ length: characters.length + 1 }, (_, start) =>
						Array.from({ length: characters.length - start + 1 }, (__, size) =>
							distance([...words], characters.slice(start, start + size)),
						),
					).flat(),
				);
				const found = likestStretches(words, whole, limit);
				expect(found.length > 0).toBe(best <= limit);
				for (const { places, errors } of found) {
					expect(errors).toBe(best);
					expect(distance([...words], [...whole.slice(places[0], places.at(-1))])).toBe(best);
					expect(places).toHaveLength([...words].length + 1);
					expect(places).toEqual(places.toSorted((one, other) => one - other));
				}
			}),
		);
	});

	test('says where each character stands', () => {
		expect(likestStretches('甲乙丙丁', '—𠀀甲乙戊丙丁—', 2)).toEqual([{ places: [3, 4, 6, 7, 8], errors: 1 }]);
		expect(likestStretches('甲乙丙丁', '甲丙丁', 2)).toEqual([{ places: [0, 1, 1, 2, 3], errors: 1 }]);
	});

	test('a fixed character is neither put in nor left out nor replaced', () => {
		const isFixed = (character: string) => /\d/u.test(character);
		const found = (words: string, whole: string) => likestStretches(words, whole, 2, isFixed).length > 0;
		expect(found('到2025年', '至2025年')).toBe(true);
		for (const whole of ['到2026年', '到202年', '到年', '到20025年']) expect(found('到2025年', whole)).toBe(false);
	});
});
