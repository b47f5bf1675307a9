import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sellersTable } from '../../src/text/sellers.ts';

const costsOf = (pattern: string, text: string) => ({
	missing: [...pattern].map(() => 1),
	extra: [...text].map(() => 1),
	replaced: (row: number, column: number) => (pattern[row] === text[column] ? 0 : 1),
});

/** Levenshtein distance, by its definition. */
const distance = (one: string, other: string): number => {
	if (one === '' || other === '') return one.length + other.length;
	const [a, b] = [one.slice(1), other.slice(1)];
	return Math.min(distance(a, b) + (one[0] === other[0] ? 0 : 1), distance(a, other) + 1, distance(one, b) + 1);
};

const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength });

test('the last row has for each end of the text the least distance of the pattern to a stretch before it', () => {
	fc.assert(
		fc.property(word(4), word(5), (pattern, text) => {
			const table = sellersTable(costsOf(pattern, text));
			for (let end = 0; end <= text.length; end += 1) {
				const starts = Array.from({ length: end + 1 }, (_, start) => distance(pattern, text.slice(start, end)));
				expect(table.cost(pattern.length, end)).toBe(Math.min(...starts));
			}
		}),
	);
});

test('steps lead back to the start of such a stretch, and cost what the table says', () => {
	fc.assert(
		fc.property(word(6), word(8), (pattern, text) => {
			const table = sellersTable(costsOf(pattern, text));
			for (let end = 0; end <= text.length; end += 1) {
				let [row, column, cost] = [pattern.length, end, 0];
				while (row > 0) {
					const step = table.step(row, column);
					cost += step === 'replaced' && pattern[row - 1] === text[column - 1] ? 0 : 1;
					if (step !== 'missing') column -= 1;
					if (step !== 'extra') row -= 1;
				}
				expect(column).toBeGreaterThanOrEqual(0);
				expect(cost).toBe(table.cost(pattern.length, end));
			}
		}),
	);
});

test('what may not be is never done', () => {
	const never = Number.POSITIVE_INFINITY;
	const costs = { missing: [1, never], extra: [1, 1], replaced: () => never };
	expect(sellersTable(costs).cost(2, 2)).toBe(never);
	expect(sellersTable(costs).cost(1, 2)).toBe(1);
});
