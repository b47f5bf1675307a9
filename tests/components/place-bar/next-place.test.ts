import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPlace, wrappedTo } from '../../../src/components/place-bar/next-place.ts';

test('a step leads to the neighbour and wraps round', () => {
	expect(nextPlace(3, { at: 0 }, 1)).toBe(1);
	expect(nextPlace(3, { at: 2 }, 1)).toBe(0);
	expect(nextPlace(3, { at: 0 }, -1)).toBe(2);
});

test('between two marks a step leads to the one on either side', () => {
	expect(nextPlace(3, { before: 1 }, 1)).toBe(1);
	expect(nextPlace(3, { before: 1 }, -1)).toBe(0);
	expect(nextPlace(3, { before: 3 }, 1)).toBe(0);
	expect(nextPlace(3, { before: 3 }, -1)).toBe(2);
	expect(nextPlace(3, { before: 0 }, -1)).toBe(2);
});

test('a step says at which end it goes on when it has gone round the other', () => {
	expect([wrappedTo(3, { at: 1 }, 1), wrappedTo(3, { at: 1 }, -1)]).toEqual([null, null]);
	expect([wrappedTo(3, { at: 2 }, 1), wrappedTo(3, { at: 0 }, -1)]).toEqual(['start', 'end']);
	expect([wrappedTo(3, { before: 3 }, 1), wrappedTo(3, { before: 0 }, -1)]).toEqual(['start', 'end']);
	expect([wrappedTo(1, { at: 0 }, 1), wrappedTo(1, { at: 0 }, -1)]).toEqual(['start', 'end']);
});

test('a step and the step back end where they began, and as many steps as places visit each once', () => {
	const places = fc.integer({ min: 1, max: 40 }).chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1)));
	fc.assert(
		fc.property(places, fc.constantFrom(1 as const, -1 as const), ([count, at], direction) => {
			const back = direction === 1 ? -1 : 1;
			expect(nextPlace(count, { at: nextPlace(count, { at }, direction) }, back)).toBe(at);
			const visited = new Set<number>();
			for (let step = 0, now = at; step < count; step += 1) {
				now = nextPlace(count, { at: now }, direction);
				visited.add(now);
			}
			expect(visited.size).toBe(count);
		}),
	);
});
